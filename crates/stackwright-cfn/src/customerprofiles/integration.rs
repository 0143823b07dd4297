// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CustomerProfiles::Integration` and its property types.

use crate::l1::*;

/// Specifies an Amazon Connect Customer Profiles Integration.
///
/// `AWS::CustomerProfiles::Integration`; `Ref` returns the physical id, which is made of `DomainName`, `Uri`.
/// Changing one of these replaces it: `DomainName`, `Uri`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-integration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnIntegration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CustomerProfiles::Integration",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("integration.rules"),
};

impl CfnIntegration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CustomerProfiles::Integration";

    /// `CfnIntegration` with its required properties, in alphabetical order:
    ///
    /// - `domain_name`: The unique name of the domain.
    pub fn new(domain_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DomainName", domain_name.into_value().into_node());
        Self(object_)
    }

    /// A list of unique names for active event triggers associated with the integration.
    ///
    /// `EventTriggerNames`; updated in place.
    pub fn event_trigger_names(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("EventTriggerNames", value.into_value().into_node());
        self
    }

    /// The configuration that controls how Customer Profiles retrieves data from the source.
    ///
    /// `FlowDefinition`; updated in place.
    pub fn flow_definition(mut self, value: impl IntoValue<FlowDefinitionProperty>) -> Self {
        self.0.put("FlowDefinition", value.into_value().into_node());
        self
    }

    /// The name of the profile object type mapping to use.
    ///
    /// `ObjectTypeName`; updated in place.
    pub fn object_type_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ObjectTypeName", value.into_value().into_node());
        self
    }

    /// The object type mapping.
    ///
    /// `ObjectTypeNames`; updated in place.
    pub fn object_type_names(
        mut self,
        value: impl IntoValue<List<ObjectTypeMappingProperty>>,
    ) -> Self {
        self.0
            .put("ObjectTypeNames", value.into_value().into_node());
        self
    }

    /// Scope of the integration, such as 'PROFILE' or 'DOMAIN'
    ///
    /// `Scope`; one of `PROFILE`, `DOMAIN`; updated in place.
    pub fn scope(mut self, value: impl IntoValue<IntegrationScope>) -> Self {
        self.0.put("Scope", value.into_value().into_node());
        self
    }

    /// The tags used to organize, track, or control access for this resource.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The URI of the S3 bucket or any other type of data source.
    ///
    /// `Uri`; an update replaces the resource.
    pub fn uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Uri", value.into_value().into_node());
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

impl Construct for CfnIntegration {
    type Handle = CfnIntegrationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnIntegrationRef {
        CfnIntegrationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnIntegration`] of a stack.
pub struct CfnIntegrationRef(NodeRef);

impl Clone for CfnIntegrationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnIntegrationRef {}
impl AsNode for CfnIntegrationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnIntegrationRef {
    /// What `Ref` returns: the physical id, which is made of `DomainName`, `Uri`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The timestamp of when the integration was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The timestamp of when the integration was most recently edited.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[inline]
    pub fn attr_last_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedAt")))
    }
}

/// The operation to be performed on the provided source fields.
///
/// The property type `ConnectorOperator` of `AWS::CustomerProfiles::Integration`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConnectorOperatorProperty(Object);

impl ConnectorOperatorProperty {
    /// `ConnectorOperatorProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The operation to be performed on the provided Marketo source fields.
    ///
    /// `Marketo`; one of `PROJECTION`, `LESS_THAN`, `GREATER_THAN`, `BETWEEN`, `ADDITION`, `MULTIPLICATION`, `DIVISION`, `SUBTRACTION`, `MASK_ALL`, `MASK_FIRST_N`, `MASK_LAST_N`, `VALIDATE_NON_NULL`, ….
    pub fn marketo(mut self, value: impl IntoValue<Marketo>) -> Self {
        self.0.put("Marketo", value.into_value().into_node());
        self
    }

    /// The operation to be performed on the provided Amazon S3 source fields.
    ///
    /// `S3`; one of `PROJECTION`, `LESS_THAN`, `GREATER_THAN`, `BETWEEN`, `LESS_THAN_OR_EQUAL_TO`, `GREATER_THAN_OR_EQUAL_TO`, `EQUAL_TO`, `NOT_EQUAL_TO`, `ADDITION`, `MULTIPLICATION`, `DIVISION`, `SUBTRACTION`, ….
    pub fn s3(mut self, value: impl IntoValue<S3>) -> Self {
        self.0.put("S3", value.into_value().into_node());
        self
    }

    /// The operation to be performed on the provided Salesforce source fields.
    ///
    /// `Salesforce`; one of `PROJECTION`, `LESS_THAN`, `GREATER_THAN`, `CONTAINS`, `BETWEEN`, `LESS_THAN_OR_EQUAL_TO`, `GREATER_THAN_OR_EQUAL_TO`, `EQUAL_TO`, `NOT_EQUAL_TO`, `ADDITION`, `MULTIPLICATION`, `DIVISION`, ….
    pub fn salesforce(mut self, value: impl IntoValue<Salesforce>) -> Self {
        self.0.put("Salesforce", value.into_value().into_node());
        self
    }

    /// The operation to be performed on the provided ServiceNow source fields.
    ///
    /// `ServiceNow`; one of `PROJECTION`, `LESS_THAN`, `GREATER_THAN`, `CONTAINS`, `BETWEEN`, `LESS_THAN_OR_EQUAL_TO`, `GREATER_THAN_OR_EQUAL_TO`, `EQUAL_TO`, `NOT_EQUAL_TO`, `ADDITION`, `MULTIPLICATION`, `DIVISION`, ….
    pub fn service_now(mut self, value: impl IntoValue<ServiceNow>) -> Self {
        self.0.put("ServiceNow", value.into_value().into_node());
        self
    }

    /// The operation to be performed on the provided Zendesk source fields.
    ///
    /// `Zendesk`; one of `PROJECTION`, `GREATER_THAN`, `ADDITION`, `MULTIPLICATION`, `DIVISION`, `SUBTRACTION`, `MASK_ALL`, `MASK_FIRST_N`, `MASK_LAST_N`, `VALIDATE_NON_NULL`, `VALIDATE_NON_ZERO`, `VALIDATE_NON_NEGATIVE`, ….
    pub fn zendesk(mut self, value: impl IntoValue<Zendesk>) -> Self {
        self.0.put("Zendesk", value.into_value().into_node());
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

impl Kind for ConnectorOperatorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConnectorOperatorProperty> for ConnectorOperatorProperty {}
impl From<ConnectorOperatorProperty> for Node {
    #[inline]
    fn from(value: ConnectorOperatorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConnectorOperatorProperty> for ConnectorOperatorProperty {
    #[inline]
    fn into_value(self) -> Value<ConnectorOperatorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configurations that control how Customer Profiles retrieves data from the source, Amazon AppFlow. Customer Profiles uses this information to create an AppFlow flow on behalf of customers.
///
/// The property type `FlowDefinition` of `AWS::CustomerProfiles::Integration`.
#[must_use = "a property type does nothing until it is set"]
pub struct FlowDefinitionProperty(Object);

impl FlowDefinitionProperty {
    /// `FlowDefinitionProperty` with its required properties, in alphabetical order:
    ///
    /// - `flow_name`: The specified name of the flow.
    /// - `kms_arn`: The Amazon Resource Name (ARN) of the AWS Key Management Service (KMS) key you provide for encryption.
    /// - `source_flow_config`: The configuration that controls how Customer Profiles retrieves data from the source.
    /// - `tasks`: A list of tasks that Customer Profiles performs while transferring the data in the flow run.
    /// - `trigger_config`: The trigger settings that determine how and when the flow runs.
    pub fn new(
        flow_name: impl IntoValue<String>,
        kms_arn: impl IntoValue<kinds::kms::KeyArn>,
        source_flow_config: impl IntoValue<SourceFlowConfigProperty>,
        tasks: impl IntoValue<List<TaskProperty>>,
        trigger_config: impl IntoValue<TriggerConfigProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FlowName", flow_name.into_value().into_node());
        object_.put("KmsArn", kms_arn.into_value().into_node());
        object_.put(
            "SourceFlowConfig",
            source_flow_config.into_value().into_node(),
        );
        object_.put("Tasks", tasks.into_value().into_node());
        object_.put("TriggerConfig", trigger_config.into_value().into_node());
        Self(object_)
    }

    /// A description of the flow you want to create.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
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

impl Kind for FlowDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FlowDefinitionProperty> for FlowDefinitionProperty {}
impl From<FlowDefinitionProperty> for Node {
    #[inline]
    fn from(value: FlowDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FlowDefinitionProperty> for FlowDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<FlowDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the configuration used when importing incremental records from the source.
///
/// The property type `IncrementalPullConfig` of `AWS::CustomerProfiles::Integration`.
#[must_use = "a property type does nothing until it is set"]
pub struct IncrementalPullConfigProperty(Object);

impl IncrementalPullConfigProperty {
    /// `IncrementalPullConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A field that specifies the date time or timestamp field as the criteria to use when importing incremental records from the source.
    ///
    /// `DatetimeTypeFieldName`.
    pub fn datetime_type_field_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DatetimeTypeFieldName", value.into_value().into_node());
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

impl Kind for IncrementalPullConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IncrementalPullConfigProperty> for IncrementalPullConfigProperty {}
impl From<IncrementalPullConfigProperty> for Node {
    #[inline]
    fn from(value: IncrementalPullConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IncrementalPullConfigProperty> for IncrementalPullConfigProperty {
    #[inline]
    fn into_value(self) -> Value<IncrementalPullConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The properties that are applied when Marketo is being used as a source.
///
/// The property type `MarketoSourceProperties` of `AWS::CustomerProfiles::Integration`.
#[must_use = "a property type does nothing until it is set"]
pub struct MarketoSourcePropertiesProperty(Object);

impl MarketoSourcePropertiesProperty {
    /// `MarketoSourcePropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `object`: The object specified in the Marketo flow source.
    pub fn new(object: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Object", object.into_value().into_node());
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

impl Kind for MarketoSourcePropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MarketoSourcePropertiesProperty> for MarketoSourcePropertiesProperty {}
impl From<MarketoSourcePropertiesProperty> for Node {
    #[inline]
    fn from(value: MarketoSourcePropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MarketoSourcePropertiesProperty> for MarketoSourcePropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<MarketoSourcePropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A map in which each key is an event type from an external application such as Segment or Shopify, and each value is an `ObjectTypeName` (template) used to ingest the event.
///
/// The property type `ObjectTypeMapping` of `AWS::CustomerProfiles::Integration`.
#[must_use = "a property type does nothing until it is set"]
pub struct ObjectTypeMappingProperty(Object);

impl ObjectTypeMappingProperty {
    /// `ObjectTypeMappingProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The key.
    /// - `value`: The value.
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for ObjectTypeMappingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ObjectTypeMappingProperty> for ObjectTypeMappingProperty {}
impl From<ObjectTypeMappingProperty> for Node {
    #[inline]
    fn from(value: ObjectTypeMappingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ObjectTypeMappingProperty> for ObjectTypeMappingProperty {
    #[inline]
    fn into_value(self) -> Value<ObjectTypeMappingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The properties that are applied when Amazon S3 is being used as the flow source.
///
/// The property type `S3SourceProperties` of `AWS::CustomerProfiles::Integration`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3SourcePropertiesProperty(Object);

impl S3SourcePropertiesProperty {
    /// `S3SourcePropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket_name`: The Amazon S3 bucket name where the source files are stored.
    pub fn new(bucket_name: impl IntoValue<kinds::s3::BucketName>) -> Self {
        let mut object_ = Object::typed();
        object_.put("BucketName", bucket_name.into_value().into_node());
        Self(object_)
    }

    /// The object key for the Amazon S3 bucket in which the source files are stored.
    ///
    /// `BucketPrefix`.
    pub fn bucket_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BucketPrefix", value.into_value().into_node());
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

impl Kind for S3SourcePropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3SourcePropertiesProperty> for S3SourcePropertiesProperty {}
impl From<S3SourcePropertiesProperty> for Node {
    #[inline]
    fn from(value: S3SourcePropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3SourcePropertiesProperty> for S3SourcePropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<S3SourcePropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The properties that are applied when Salesforce is being used as a source.
///
/// The property type `SalesforceSourceProperties` of `AWS::CustomerProfiles::Integration`.
#[must_use = "a property type does nothing until it is set"]
pub struct SalesforceSourcePropertiesProperty(Object);

impl SalesforceSourcePropertiesProperty {
    /// `SalesforceSourcePropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `object`: The object specified in the Salesforce flow source.
    pub fn new(object: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Object", object.into_value().into_node());
        Self(object_)
    }

    /// The flag that enables dynamic fetching of new (recently added) fields in the Salesforce objects while running a flow.
    ///
    /// `EnableDynamicFieldUpdate`.
    pub fn enable_dynamic_field_update(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableDynamicFieldUpdate", value.into_value().into_node());
        self
    }

    /// Indicates whether Amazon AppFlow includes deleted files in the flow run.
    ///
    /// `IncludeDeletedRecords`.
    pub fn include_deleted_records(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IncludeDeletedRecords", value.into_value().into_node());
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

impl Kind for SalesforceSourcePropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SalesforceSourcePropertiesProperty> for SalesforceSourcePropertiesProperty {}
impl From<SalesforceSourcePropertiesProperty> for Node {
    #[inline]
    fn from(value: SalesforceSourcePropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SalesforceSourcePropertiesProperty> for SalesforceSourcePropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<SalesforceSourcePropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the configuration details of a scheduled-trigger flow that you define. Currently, these settings only apply to the scheduled-trigger type.
///
/// The property type `ScheduledTriggerProperties` of `AWS::CustomerProfiles::Integration`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScheduledTriggerPropertiesProperty(Object);

impl ScheduledTriggerPropertiesProperty {
    /// `ScheduledTriggerPropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `schedule_expression`: The scheduling expression that determines the rate at which the schedule will run, for example rate (5 minutes).
    pub fn new(schedule_expression: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ScheduleExpression",
            schedule_expression.into_value().into_node(),
        );
        Self(object_)
    }

    /// Specifies whether a scheduled flow has an incremental data transfer or a complete data transfer for each flow run.
    ///
    /// `DataPullMode`; one of `Incremental`, `Complete`.
    pub fn data_pull_mode(mut self, value: impl IntoValue<DataPullMode>) -> Self {
        self.0.put("DataPullMode", value.into_value().into_node());
        self
    }

    /// Specifies the date range for the records to import from the connector in the first flow run.
    ///
    /// `FirstExecutionFrom`.
    pub fn first_execution_from(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("FirstExecutionFrom", value.into_value().into_node());
        self
    }

    /// Specifies the scheduled end time for a scheduled-trigger flow.
    ///
    /// `ScheduleEndTime`.
    pub fn schedule_end_time(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("ScheduleEndTime", value.into_value().into_node());
        self
    }

    /// Specifies the optional offset that is added to the time interval for a schedule-triggered flow.
    ///
    /// `ScheduleOffset`.
    pub fn schedule_offset(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ScheduleOffset", value.into_value().into_node());
        self
    }

    /// Specifies the scheduled start time for a scheduled-trigger flow. The value must be a date/time value in EPOCH format.
    ///
    /// `ScheduleStartTime`.
    pub fn schedule_start_time(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("ScheduleStartTime", value.into_value().into_node());
        self
    }

    /// Specifies the time zone used when referring to the date and time of a scheduled-triggered flow, such as America/New_York.
    ///
    /// `Timezone`.
    pub fn timezone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Timezone", value.into_value().into_node());
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

impl Kind for ScheduledTriggerPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScheduledTriggerPropertiesProperty> for ScheduledTriggerPropertiesProperty {}
impl From<ScheduledTriggerPropertiesProperty> for Node {
    #[inline]
    fn from(value: ScheduledTriggerPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScheduledTriggerPropertiesProperty> for ScheduledTriggerPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<ScheduledTriggerPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The properties that are applied when ServiceNow is being used as a source.
///
/// The property type `ServiceNowSourceProperties` of `AWS::CustomerProfiles::Integration`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServiceNowSourcePropertiesProperty(Object);

impl ServiceNowSourcePropertiesProperty {
    /// `ServiceNowSourcePropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `object`: The object specified in the ServiceNow flow source.
    pub fn new(object: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Object", object.into_value().into_node());
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

impl Kind for ServiceNowSourcePropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServiceNowSourcePropertiesProperty> for ServiceNowSourcePropertiesProperty {}
impl From<ServiceNowSourcePropertiesProperty> for Node {
    #[inline]
    fn from(value: ServiceNowSourcePropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServiceNowSourcePropertiesProperty> for ServiceNowSourcePropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<ServiceNowSourcePropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the information that is required to query a particular Amazon AppFlow connector. Customer Profiles supports Salesforce, Zendesk, Marketo, ServiceNow and Amazon S3.
///
/// The property type `SourceConnectorProperties` of `AWS::CustomerProfiles::Integration`.
#[must_use = "a property type does nothing until it is set"]
pub struct SourceConnectorPropertiesProperty(Object);

impl SourceConnectorPropertiesProperty {
    /// `SourceConnectorPropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The properties that are applied when Marketo is being used as a source.
    ///
    /// `Marketo`.
    pub fn marketo(mut self, value: impl IntoValue<MarketoSourcePropertiesProperty>) -> Self {
        self.0.put("Marketo", value.into_value().into_node());
        self
    }

    /// The properties that are applied when Amazon S3 is being used as the flow source.
    ///
    /// `S3`.
    pub fn s3(mut self, value: impl IntoValue<S3SourcePropertiesProperty>) -> Self {
        self.0.put("S3", value.into_value().into_node());
        self
    }

    /// The properties that are applied when Salesforce is being used as a source.
    ///
    /// `Salesforce`.
    pub fn salesforce(mut self, value: impl IntoValue<SalesforceSourcePropertiesProperty>) -> Self {
        self.0.put("Salesforce", value.into_value().into_node());
        self
    }

    /// The properties that are applied when ServiceNow is being used as a source.
    ///
    /// `ServiceNow`.
    pub fn service_now(
        mut self,
        value: impl IntoValue<ServiceNowSourcePropertiesProperty>,
    ) -> Self {
        self.0.put("ServiceNow", value.into_value().into_node());
        self
    }

    /// The properties that are applied when using Zendesk as a flow source.
    ///
    /// `Zendesk`.
    pub fn zendesk(mut self, value: impl IntoValue<ZendeskSourcePropertiesProperty>) -> Self {
        self.0.put("Zendesk", value.into_value().into_node());
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

impl Kind for SourceConnectorPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SourceConnectorPropertiesProperty> for SourceConnectorPropertiesProperty {}
impl From<SourceConnectorPropertiesProperty> for Node {
    #[inline]
    fn from(value: SourceConnectorPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SourceConnectorPropertiesProperty> for SourceConnectorPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<SourceConnectorPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration that controls how Customer Profiles retrieves data from the source.
///
/// The property type `SourceFlowConfig` of `AWS::CustomerProfiles::Integration`.
#[must_use = "a property type does nothing until it is set"]
pub struct SourceFlowConfigProperty(Object);

impl SourceFlowConfigProperty {
    /// `SourceFlowConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `connector_type`: The type of connector, such as Salesforce, Marketo, and so on.
    /// - `source_connector_properties`: Specifies the information that is required to query a particular source connector.
    pub fn new(
        connector_type: impl IntoValue<ConnectorType>,
        source_connector_properties: impl IntoValue<SourceConnectorPropertiesProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ConnectorType", connector_type.into_value().into_node());
        object_.put(
            "SourceConnectorProperties",
            source_connector_properties.into_value().into_node(),
        );
        Self(object_)
    }

    /// The name of the Amazon AppFlow connector profile. This name must be unique for each connector profile in the AWS account.
    ///
    /// `ConnectorProfileName`.
    pub fn connector_profile_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ConnectorProfileName", value.into_value().into_node());
        self
    }

    /// Defines the configuration for a scheduled incremental data pull. If a valid configuration is provided, the fields specified in the configuration are used when querying for the incremental data pull.
    ///
    /// `IncrementalPullConfig`.
    pub fn incremental_pull_config(
        mut self,
        value: impl IntoValue<IncrementalPullConfigProperty>,
    ) -> Self {
        self.0
            .put("IncrementalPullConfig", value.into_value().into_node());
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

impl Kind for SourceFlowConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SourceFlowConfigProperty> for SourceFlowConfigProperty {}
impl From<SourceFlowConfigProperty> for Node {
    #[inline]
    fn from(value: SourceFlowConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SourceFlowConfigProperty> for SourceFlowConfigProperty {
    #[inline]
    fn into_value(self) -> Value<SourceFlowConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `Task` property type specifies the class for modeling different type of tasks. Task implementation varies based on the TaskType.
///
/// The property type `Task` of `AWS::CustomerProfiles::Integration`.
#[must_use = "a property type does nothing until it is set"]
pub struct TaskProperty(Object);

impl TaskProperty {
    /// `TaskProperty` with its required properties, in alphabetical order:
    ///
    /// - `source_fields`: The source fields to which a particular task is applied.
    /// - `task_type`: Specifies the particular task implementation that Amazon AppFlow performs.
    pub fn new(
        source_fields: impl IntoValue<List<String>>,
        task_type: impl IntoValue<TaskType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("SourceFields", source_fields.into_value().into_node());
        object_.put("TaskType", task_type.into_value().into_node());
        Self(object_)
    }

    /// The operation to be performed on the provided source fields.
    ///
    /// `ConnectorOperator`.
    pub fn connector_operator(mut self, value: impl IntoValue<ConnectorOperatorProperty>) -> Self {
        self.0
            .put("ConnectorOperator", value.into_value().into_node());
        self
    }

    /// A field in a destination connector, or a field value against which Amazon AppFlow validates a source field.
    ///
    /// `DestinationField`.
    pub fn destination_field(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DestinationField", value.into_value().into_node());
        self
    }

    /// A map used to store task-related information. The service looks for particular information based on the TaskType.
    ///
    /// `TaskProperties`.
    pub fn task_properties(
        mut self,
        value: impl IntoValue<List<TaskPropertiesMapProperty>>,
    ) -> Self {
        self.0.put("TaskProperties", value.into_value().into_node());
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

impl Kind for TaskProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TaskProperty> for TaskProperty {}
impl From<TaskProperty> for Node {
    #[inline]
    fn from(value: TaskProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TaskProperty> for TaskProperty {
    #[inline]
    fn into_value(self) -> Value<TaskProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A map used to store task-related information. The execution service looks for particular information based on the `TaskType`.
///
/// The property type `TaskPropertiesMap` of `AWS::CustomerProfiles::Integration`.
#[must_use = "a property type does nothing until it is set"]
pub struct TaskPropertiesMapProperty(Object);

impl TaskPropertiesMapProperty {
    /// `TaskPropertiesMapProperty` with its required properties, in alphabetical order:
    ///
    /// - `operator_property_key`: The task property key.
    /// - `property`: The task property value.
    pub fn new(
        operator_property_key: impl IntoValue<OperatorPropertyKey>,
        property: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "OperatorPropertyKey",
            operator_property_key.into_value().into_node(),
        );
        object_.put("Property", property.into_value().into_node());
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

impl Kind for TaskPropertiesMapProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TaskPropertiesMapProperty> for TaskPropertiesMapProperty {}
impl From<TaskPropertiesMapProperty> for Node {
    #[inline]
    fn from(value: TaskPropertiesMapProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TaskPropertiesMapProperty> for TaskPropertiesMapProperty {
    #[inline]
    fn into_value(self) -> Value<TaskPropertiesMapProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The trigger settings that determine how and when Amazon AppFlow runs the specified flow.
///
/// The property type `TriggerConfig` of `AWS::CustomerProfiles::Integration`.
#[must_use = "a property type does nothing until it is set"]
pub struct TriggerConfigProperty(Object);

impl TriggerConfigProperty {
    /// `TriggerConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `trigger_type`: Specifies the type of flow trigger.
    pub fn new(trigger_type: impl IntoValue<TriggerType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TriggerType", trigger_type.into_value().into_node());
        Self(object_)
    }

    /// Specifies the configuration details of a schedule-triggered flow that you define. Currently, these settings only apply to the Scheduled trigger type.
    ///
    /// `TriggerProperties`.
    pub fn trigger_properties(mut self, value: impl IntoValue<TriggerPropertiesProperty>) -> Self {
        self.0
            .put("TriggerProperties", value.into_value().into_node());
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

impl Kind for TriggerConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TriggerConfigProperty> for TriggerConfigProperty {}
impl From<TriggerConfigProperty> for Node {
    #[inline]
    fn from(value: TriggerConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TriggerConfigProperty> for TriggerConfigProperty {
    #[inline]
    fn into_value(self) -> Value<TriggerConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the configuration details that control the trigger for a flow. Currently, these settings only apply to the Scheduled trigger type.
///
/// The property type `TriggerProperties` of `AWS::CustomerProfiles::Integration`.
#[must_use = "a property type does nothing until it is set"]
pub struct TriggerPropertiesProperty(Object);

impl TriggerPropertiesProperty {
    /// `TriggerPropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the configuration details of a schedule-triggered flow that you define.
    ///
    /// `Scheduled`.
    pub fn scheduled(mut self, value: impl IntoValue<ScheduledTriggerPropertiesProperty>) -> Self {
        self.0.put("Scheduled", value.into_value().into_node());
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

impl Kind for TriggerPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TriggerPropertiesProperty> for TriggerPropertiesProperty {}
impl From<TriggerPropertiesProperty> for Node {
    #[inline]
    fn from(value: TriggerPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TriggerPropertiesProperty> for TriggerPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<TriggerPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The properties that are applied when using Zendesk as a flow source.
///
/// The property type `ZendeskSourceProperties` of `AWS::CustomerProfiles::Integration`.
#[must_use = "a property type does nothing until it is set"]
pub struct ZendeskSourcePropertiesProperty(Object);

impl ZendeskSourcePropertiesProperty {
    /// `ZendeskSourcePropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `object`: The object specified in the Zendesk flow source.
    pub fn new(object: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Object", object.into_value().into_node());
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

impl Kind for ZendeskSourcePropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ZendeskSourcePropertiesProperty> for ZendeskSourcePropertiesProperty {}
impl From<ZendeskSourcePropertiesProperty> for Node {
    #[inline]
    fn from(value: ZendeskSourcePropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ZendeskSourcePropertiesProperty> for ZendeskSourcePropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<ZendeskSourcePropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ConnectorType` of a `SourceFlowConfig` of `AWS::CustomerProfiles::Integration`.
pub enum ConnectorType {
    /// `Marketo`.
    Marketo,
    /// `S3`.
    S3,
    /// `Salesforce`.
    Salesforce,
    /// `ServiceNow`.
    ServiceNow,
    /// `Zendesk`.
    Zendesk,
}

#[diagnostic::do_not_recommend]
impl Kind for ConnectorType {}
#[diagnostic::do_not_recommend]
impl TextKind for ConnectorType {}
#[diagnostic::do_not_recommend]
impl IdKind for ConnectorType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ConnectorType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ConnectorType> for ConnectorType {
    #[inline]
    fn into_value(self) -> Value<ConnectorType> {
        const VALUES: &[&str] = &["Marketo", "S3", "Salesforce", "ServiceNow", "Zendesk"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DataPullMode` of a `ScheduledTriggerProperties` of `AWS::CustomerProfiles::Integration`.
pub enum DataPullMode {
    /// `Complete`.
    Complete,
    /// `Incremental`.
    Incremental,
}

#[diagnostic::do_not_recommend]
impl Kind for DataPullMode {}
#[diagnostic::do_not_recommend]
impl TextKind for DataPullMode {}
#[diagnostic::do_not_recommend]
impl IdKind for DataPullMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DataPullMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<DataPullMode> for DataPullMode {
    #[inline]
    fn into_value(self) -> Value<DataPullMode> {
        const VALUES: &[&str] = &["Complete", "Incremental"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Scope` of `AWS::CustomerProfiles::Integration`.
pub enum IntegrationScope {
    /// `DOMAIN`.
    Domain,
    /// `PROFILE`.
    Profile,
}

#[diagnostic::do_not_recommend]
impl Kind for IntegrationScope {}
#[diagnostic::do_not_recommend]
impl TextKind for IntegrationScope {}
#[diagnostic::do_not_recommend]
impl IdKind for IntegrationScope {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IntegrationScope {}
#[diagnostic::do_not_recommend]
impl IntoValue<IntegrationScope> for IntegrationScope {
    #[inline]
    fn into_value(self) -> Value<IntegrationScope> {
        const VALUES: &[&str] = &["DOMAIN", "PROFILE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Marketo` of a `ConnectorOperator` of `AWS::CustomerProfiles::Integration`.
pub enum Marketo {
    /// `ADDITION`.
    Addition,
    /// `BETWEEN`.
    Between,
    /// `DIVISION`.
    Division,
    /// `GREATER_THAN`.
    GreaterThan,
    /// `LESS_THAN`.
    LessThan,
    /// `MASK_ALL`.
    MaskAll,
    /// `MASK_FIRST_N`.
    MaskFirstN,
    /// `MASK_LAST_N`.
    MaskLastN,
    /// `MULTIPLICATION`.
    Multiplication,
    /// `NO_OP`.
    NoOp,
    /// `PROJECTION`.
    Projection,
    /// `SUBTRACTION`.
    Subtraction,
    /// `VALIDATE_NON_NEGATIVE`.
    ValidateNonNegative,
    /// `VALIDATE_NON_NULL`.
    ValidateNonNull,
    /// `VALIDATE_NON_ZERO`.
    ValidateNonZero,
    /// `VALIDATE_NUMERIC`.
    ValidateNumeric,
}

#[diagnostic::do_not_recommend]
impl Kind for Marketo {}
#[diagnostic::do_not_recommend]
impl TextKind for Marketo {}
#[diagnostic::do_not_recommend]
impl IdKind for Marketo {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Marketo {}
#[diagnostic::do_not_recommend]
impl IntoValue<Marketo> for Marketo {
    #[inline]
    fn into_value(self) -> Value<Marketo> {
        const VALUES: &[&str] = &[
            "ADDITION",
            "BETWEEN",
            "DIVISION",
            "GREATER_THAN",
            "LESS_THAN",
            "MASK_ALL",
            "MASK_FIRST_N",
            "MASK_LAST_N",
            "MULTIPLICATION",
            "NO_OP",
            "PROJECTION",
            "SUBTRACTION",
            "VALIDATE_NON_NEGATIVE",
            "VALIDATE_NON_NULL",
            "VALIDATE_NON_ZERO",
            "VALIDATE_NUMERIC",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OperatorPropertyKey` of a `TaskPropertiesMap` of `AWS::CustomerProfiles::Integration`.
pub enum OperatorPropertyKey {
    /// `CONCAT_FORMAT`.
    ConcatFormat,
    /// `DATA_TYPE`.
    DataType,
    /// `DESTINATION_DATA_TYPE`.
    DestinationDataType,
    /// `LOWER_BOUND`.
    LowerBound,
    /// `MASK_LENGTH`.
    MaskLength,
    /// `MASK_VALUE`.
    MaskValue,
    /// `MATH_OPERATION_FIELDS_ORDER`.
    MathOperationFieldsOrder,
    /// `SOURCE_DATA_TYPE`.
    SourceDataType,
    /// `SUBFIELD_CATEGORY_MAP`.
    SubfieldCategoryMap,
    /// `TRUNCATE_LENGTH`.
    TruncateLength,
    /// `UPPER_BOUND`.
    UpperBound,
    /// `VALIDATION_ACTION`.
    ValidationAction,
    /// `VALUE`.
    Value_,
    /// `VALUES`.
    Values,
}

#[diagnostic::do_not_recommend]
impl Kind for OperatorPropertyKey {}
#[diagnostic::do_not_recommend]
impl TextKind for OperatorPropertyKey {}
#[diagnostic::do_not_recommend]
impl IdKind for OperatorPropertyKey {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OperatorPropertyKey {}
#[diagnostic::do_not_recommend]
impl IntoValue<OperatorPropertyKey> for OperatorPropertyKey {
    #[inline]
    fn into_value(self) -> Value<OperatorPropertyKey> {
        const VALUES: &[&str] = &[
            "CONCAT_FORMAT",
            "DATA_TYPE",
            "DESTINATION_DATA_TYPE",
            "LOWER_BOUND",
            "MASK_LENGTH",
            "MASK_VALUE",
            "MATH_OPERATION_FIELDS_ORDER",
            "SOURCE_DATA_TYPE",
            "SUBFIELD_CATEGORY_MAP",
            "TRUNCATE_LENGTH",
            "UPPER_BOUND",
            "VALIDATION_ACTION",
            "VALUE",
            "VALUES",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `S3` of a `ConnectorOperator` of `AWS::CustomerProfiles::Integration`.
pub enum S3 {
    /// `ADDITION`.
    Addition,
    /// `BETWEEN`.
    Between,
    /// `DIVISION`.
    Division,
    /// `EQUAL_TO`.
    EqualTo,
    /// `GREATER_THAN`.
    GreaterThan,
    /// `GREATER_THAN_OR_EQUAL_TO`.
    GreaterThanOrEqualTo,
    /// `LESS_THAN`.
    LessThan,
    /// `LESS_THAN_OR_EQUAL_TO`.
    LessThanOrEqualTo,
    /// `MASK_ALL`.
    MaskAll,
    /// `MASK_FIRST_N`.
    MaskFirstN,
    /// `MASK_LAST_N`.
    MaskLastN,
    /// `MULTIPLICATION`.
    Multiplication,
    /// `NOT_EQUAL_TO`.
    NotEqualTo,
    /// `NO_OP`.
    NoOp,
    /// `PROJECTION`.
    Projection,
    /// `SUBTRACTION`.
    Subtraction,
    /// `VALIDATE_NON_NEGATIVE`.
    ValidateNonNegative,
    /// `VALIDATE_NON_NULL`.
    ValidateNonNull,
    /// `VALIDATE_NON_ZERO`.
    ValidateNonZero,
    /// `VALIDATE_NUMERIC`.
    ValidateNumeric,
}

#[diagnostic::do_not_recommend]
impl Kind for S3 {}
#[diagnostic::do_not_recommend]
impl TextKind for S3 {}
#[diagnostic::do_not_recommend]
impl IdKind for S3 {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for S3 {}
#[diagnostic::do_not_recommend]
impl IntoValue<S3> for S3 {
    #[inline]
    fn into_value(self) -> Value<S3> {
        const VALUES: &[&str] = &[
            "ADDITION",
            "BETWEEN",
            "DIVISION",
            "EQUAL_TO",
            "GREATER_THAN",
            "GREATER_THAN_OR_EQUAL_TO",
            "LESS_THAN",
            "LESS_THAN_OR_EQUAL_TO",
            "MASK_ALL",
            "MASK_FIRST_N",
            "MASK_LAST_N",
            "MULTIPLICATION",
            "NOT_EQUAL_TO",
            "NO_OP",
            "PROJECTION",
            "SUBTRACTION",
            "VALIDATE_NON_NEGATIVE",
            "VALIDATE_NON_NULL",
            "VALIDATE_NON_ZERO",
            "VALIDATE_NUMERIC",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Salesforce` of a `ConnectorOperator` of `AWS::CustomerProfiles::Integration`.
pub enum Salesforce {
    /// `ADDITION`.
    Addition,
    /// `BETWEEN`.
    Between,
    /// `CONTAINS`.
    Contains,
    /// `DIVISION`.
    Division,
    /// `EQUAL_TO`.
    EqualTo,
    /// `GREATER_THAN`.
    GreaterThan,
    /// `GREATER_THAN_OR_EQUAL_TO`.
    GreaterThanOrEqualTo,
    /// `LESS_THAN`.
    LessThan,
    /// `LESS_THAN_OR_EQUAL_TO`.
    LessThanOrEqualTo,
    /// `MASK_ALL`.
    MaskAll,
    /// `MASK_FIRST_N`.
    MaskFirstN,
    /// `MASK_LAST_N`.
    MaskLastN,
    /// `MULTIPLICATION`.
    Multiplication,
    /// `NOT_EQUAL_TO`.
    NotEqualTo,
    /// `NO_OP`.
    NoOp,
    /// `PROJECTION`.
    Projection,
    /// `SUBTRACTION`.
    Subtraction,
    /// `VALIDATE_NON_NEGATIVE`.
    ValidateNonNegative,
    /// `VALIDATE_NON_NULL`.
    ValidateNonNull,
    /// `VALIDATE_NON_ZERO`.
    ValidateNonZero,
    /// `VALIDATE_NUMERIC`.
    ValidateNumeric,
}

#[diagnostic::do_not_recommend]
impl Kind for Salesforce {}
#[diagnostic::do_not_recommend]
impl TextKind for Salesforce {}
#[diagnostic::do_not_recommend]
impl IdKind for Salesforce {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Salesforce {}
#[diagnostic::do_not_recommend]
impl IntoValue<Salesforce> for Salesforce {
    #[inline]
    fn into_value(self) -> Value<Salesforce> {
        const VALUES: &[&str] = &[
            "ADDITION",
            "BETWEEN",
            "CONTAINS",
            "DIVISION",
            "EQUAL_TO",
            "GREATER_THAN",
            "GREATER_THAN_OR_EQUAL_TO",
            "LESS_THAN",
            "LESS_THAN_OR_EQUAL_TO",
            "MASK_ALL",
            "MASK_FIRST_N",
            "MASK_LAST_N",
            "MULTIPLICATION",
            "NOT_EQUAL_TO",
            "NO_OP",
            "PROJECTION",
            "SUBTRACTION",
            "VALIDATE_NON_NEGATIVE",
            "VALIDATE_NON_NULL",
            "VALIDATE_NON_ZERO",
            "VALIDATE_NUMERIC",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ServiceNow` of a `ConnectorOperator` of `AWS::CustomerProfiles::Integration`.
pub enum ServiceNow {
    /// `ADDITION`.
    Addition,
    /// `BETWEEN`.
    Between,
    /// `CONTAINS`.
    Contains,
    /// `DIVISION`.
    Division,
    /// `EQUAL_TO`.
    EqualTo,
    /// `GREATER_THAN`.
    GreaterThan,
    /// `GREATER_THAN_OR_EQUAL_TO`.
    GreaterThanOrEqualTo,
    /// `LESS_THAN`.
    LessThan,
    /// `LESS_THAN_OR_EQUAL_TO`.
    LessThanOrEqualTo,
    /// `MASK_ALL`.
    MaskAll,
    /// `MASK_FIRST_N`.
    MaskFirstN,
    /// `MASK_LAST_N`.
    MaskLastN,
    /// `MULTIPLICATION`.
    Multiplication,
    /// `NOT_EQUAL_TO`.
    NotEqualTo,
    /// `NO_OP`.
    NoOp,
    /// `PROJECTION`.
    Projection,
    /// `SUBTRACTION`.
    Subtraction,
    /// `VALIDATE_NON_NEGATIVE`.
    ValidateNonNegative,
    /// `VALIDATE_NON_NULL`.
    ValidateNonNull,
    /// `VALIDATE_NON_ZERO`.
    ValidateNonZero,
    /// `VALIDATE_NUMERIC`.
    ValidateNumeric,
}

#[diagnostic::do_not_recommend]
impl Kind for ServiceNow {}
#[diagnostic::do_not_recommend]
impl TextKind for ServiceNow {}
#[diagnostic::do_not_recommend]
impl IdKind for ServiceNow {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ServiceNow {}
#[diagnostic::do_not_recommend]
impl IntoValue<ServiceNow> for ServiceNow {
    #[inline]
    fn into_value(self) -> Value<ServiceNow> {
        const VALUES: &[&str] = &[
            "ADDITION",
            "BETWEEN",
            "CONTAINS",
            "DIVISION",
            "EQUAL_TO",
            "GREATER_THAN",
            "GREATER_THAN_OR_EQUAL_TO",
            "LESS_THAN",
            "LESS_THAN_OR_EQUAL_TO",
            "MASK_ALL",
            "MASK_FIRST_N",
            "MASK_LAST_N",
            "MULTIPLICATION",
            "NOT_EQUAL_TO",
            "NO_OP",
            "PROJECTION",
            "SUBTRACTION",
            "VALIDATE_NON_NEGATIVE",
            "VALIDATE_NON_NULL",
            "VALIDATE_NON_ZERO",
            "VALIDATE_NUMERIC",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TaskType` of a `Task` of `AWS::CustomerProfiles::Integration`.
pub enum TaskType {
    /// `Arithmetic`.
    Arithmetic,
    /// `Filter`.
    Filter,
    /// `Map`.
    Map_,
    /// `Mask`.
    Mask,
    /// `Merge`.
    Merge,
    /// `Truncate`.
    Truncate,
    /// `Validate`.
    Validate,
}

#[diagnostic::do_not_recommend]
impl Kind for TaskType {}
#[diagnostic::do_not_recommend]
impl TextKind for TaskType {}
#[diagnostic::do_not_recommend]
impl IdKind for TaskType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TaskType {}
#[diagnostic::do_not_recommend]
impl IntoValue<TaskType> for TaskType {
    #[inline]
    fn into_value(self) -> Value<TaskType> {
        const VALUES: &[&str] = &[
            "Arithmetic",
            "Filter",
            "Map",
            "Mask",
            "Merge",
            "Truncate",
            "Validate",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TriggerType` of a `TriggerConfig` of `AWS::CustomerProfiles::Integration`.
pub enum TriggerType {
    /// `Event`.
    Event,
    /// `OnDemand`.
    OnDemand,
    /// `Scheduled`.
    Scheduled,
}

#[diagnostic::do_not_recommend]
impl Kind for TriggerType {}
#[diagnostic::do_not_recommend]
impl TextKind for TriggerType {}
#[diagnostic::do_not_recommend]
impl IdKind for TriggerType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TriggerType {}
#[diagnostic::do_not_recommend]
impl IntoValue<TriggerType> for TriggerType {
    #[inline]
    fn into_value(self) -> Value<TriggerType> {
        const VALUES: &[&str] = &["Event", "OnDemand", "Scheduled"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Zendesk` of a `ConnectorOperator` of `AWS::CustomerProfiles::Integration`.
pub enum Zendesk {
    /// `ADDITION`.
    Addition,
    /// `DIVISION`.
    Division,
    /// `GREATER_THAN`.
    GreaterThan,
    /// `MASK_ALL`.
    MaskAll,
    /// `MASK_FIRST_N`.
    MaskFirstN,
    /// `MASK_LAST_N`.
    MaskLastN,
    /// `MULTIPLICATION`.
    Multiplication,
    /// `NO_OP`.
    NoOp,
    /// `PROJECTION`.
    Projection,
    /// `SUBTRACTION`.
    Subtraction,
    /// `VALIDATE_NON_NEGATIVE`.
    ValidateNonNegative,
    /// `VALIDATE_NON_NULL`.
    ValidateNonNull,
    /// `VALIDATE_NON_ZERO`.
    ValidateNonZero,
    /// `VALIDATE_NUMERIC`.
    ValidateNumeric,
}

#[diagnostic::do_not_recommend]
impl Kind for Zendesk {}
#[diagnostic::do_not_recommend]
impl TextKind for Zendesk {}
#[diagnostic::do_not_recommend]
impl IdKind for Zendesk {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Zendesk {}
#[diagnostic::do_not_recommend]
impl IntoValue<Zendesk> for Zendesk {
    #[inline]
    fn into_value(self) -> Value<Zendesk> {
        const VALUES: &[&str] = &[
            "ADDITION",
            "DIVISION",
            "GREATER_THAN",
            "MASK_ALL",
            "MASK_FIRST_N",
            "MASK_LAST_N",
            "MULTIPLICATION",
            "NO_OP",
            "PROJECTION",
            "SUBTRACTION",
            "VALIDATE_NON_NEGATIVE",
            "VALIDATE_NON_NULL",
            "VALIDATE_NON_ZERO",
            "VALIDATE_NUMERIC",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

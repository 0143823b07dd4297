// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppFlow::Flow` and its property types.

use crate::l1::*;

/// The `AWS::AppFlow::Flow` resource is an Amazon AppFlow resource type that specifies a new flow.
///
/// > If you want to use CloudFormation to create a connector profile for connectors that implement OAuth (such as Salesforce, Slack, Zendesk, and Google Analytics), you must fetch the access and refresh tokens. You can do this by implementing your own UI for OAuth, or by retrieving the tokens from elsewhere. Alternatively, you can use the Amazon AppFlow console to create the connector profile, and then use that connector profile in the flow creation CloudFormation template.
///
/// `AWS::AppFlow::Flow`; `Ref` returns its `FlowName`, a [`appflow::FlowName`](kinds::appflow::FlowName).
/// Changing one of these replaces it: `FlowName`, `KMSArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-flow.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFlow(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppFlow::Flow",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("flow.rules"),
};

impl CfnFlow {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppFlow::Flow";

    /// `CfnFlow` with its required properties, in alphabetical order:
    ///
    /// - `destination_flow_config_list`: The configuration that controls how Amazon AppFlow places data in the destination connector.
    /// - `flow_name`: The specified name of the flow.
    /// - `source_flow_config`: Contains information about the configuration of the source connector used in the flow.
    /// - `tasks`: A list of tasks that Amazon AppFlow performs while transferring the data in the flow run.
    /// - `trigger_config`: The trigger settings that determine how and when Amazon AppFlow runs the specified flow.
    pub fn new(
        destination_flow_config_list: impl IntoValue<List<DestinationFlowConfigProperty>>,
        flow_name: impl IntoValue<String>,
        source_flow_config: impl IntoValue<SourceFlowConfigProperty>,
        tasks: impl IntoValue<List<TaskProperty>>,
        trigger_config: impl IntoValue<TriggerConfigProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DestinationFlowConfigList",
            destination_flow_config_list.into_value().into_node(),
        );
        object_.put("FlowName", flow_name.into_value().into_node());
        object_.put(
            "SourceFlowConfig",
            source_flow_config.into_value().into_node(),
        );
        object_.put("Tasks", tasks.into_value().into_node());
        object_.put("TriggerConfig", trigger_config.into_value().into_node());
        Self(object_)
    }

    /// A user-entered description of the flow.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Sets the status of the flow. You can specify one of the following values:
    ///
    /// - **Active** - The flow runs based on the trigger settings that you defined. Active scheduled flows run as scheduled, and active event-triggered flows run when the specified change event occurs. However, active on-demand flows run only when you manually start them by using Amazon AppFlow.
    /// - **Suspended** - You can use this option to deactivate an active flow. Scheduled and event-triggered flows will cease to run until you reactive them. This value only affects scheduled and event-triggered flows. It has no effect for on-demand flows.
    ///
    /// If you omit the FlowStatus parameter, Amazon AppFlow creates the flow with a default status. The default status for on-demand flows is Active. The default status for scheduled and event-triggered flows is Draft, which means they’re not yet active.
    ///
    /// `FlowStatus`; one of `Active`, `Suspended`, `Draft`; updated in place.
    pub fn flow_status(mut self, value: impl IntoValue<FlowStatus>) -> Self {
        self.0.put("FlowStatus", value.into_value().into_node());
        self
    }

    /// The ARN (Amazon Resource Name) of the Key Management Service (KMS) key you provide for encryption. This is required if you do not want to use the Amazon AppFlow-managed KMS key. If you don't provide anything here, Amazon AppFlow uses the Amazon AppFlow-managed KMS key.
    ///
    /// `KMSArn`; an update replaces the resource.
    pub fn kms_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KMSArn", value.into_value().into_node());
        self
    }

    /// Specifies the configuration that Amazon AppFlow uses when it catalogs your data. When Amazon AppFlow catalogs your data, it stores metadata in a data catalog.
    ///
    /// `MetadataCatalogConfig`; updated in place.
    pub fn metadata_catalog_config(
        mut self,
        value: impl IntoValue<MetadataCatalogConfigProperty>,
    ) -> Self {
        self.0
            .put("MetadataCatalogConfig", value.into_value().into_node());
        self
    }

    /// The tags used to organize, track, or control access for your flow.
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

impl Construct for CfnFlow {
    type Handle = CfnFlowRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFlowRef {
        CfnFlowRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFlow`] of a stack.
pub struct CfnFlowRef(NodeRef);

impl Clone for CfnFlowRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFlowRef {}
impl AsNode for CfnFlowRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFlowRef {
    /// What `Ref` returns: its `FlowName`, a [`appflow::FlowName`](kinds::appflow::FlowName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::appflow::FlowName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The flow's Amazon Resource Name (ARN).
    ///
    /// `Fn::GetAtt` of `FlowArn`.
    #[inline]
    pub fn attr_flow_arn(&self) -> Value<kinds::appflow::FlowArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FlowArn")))
    }
}

impl IntoValue<kinds::appflow::FlowName> for &CfnFlowRef {
    #[inline]
    fn into_value(self) -> Value<kinds::appflow::FlowName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::appflow::FlowArn> for &CfnFlowRef {
    #[inline]
    fn into_value(self) -> Value<kinds::appflow::FlowArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FlowArn")))
    }
}

/// The aggregation settings that you can use to customize the output format of your flow data.
///
/// The property type `AggregationConfig` of `AWS::AppFlow::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct AggregationConfigProperty(Object);

impl AggregationConfigProperty {
    /// `AggregationConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether Amazon AppFlow aggregates the flow records into a single file, or leave them unaggregated.
    ///
    /// `AggregationType`; one of `None`, `SingleFile`.
    pub fn aggregation_type(mut self, value: impl IntoValue<AggregationType>) -> Self {
        self.0
            .put("AggregationType", value.into_value().into_node());
        self
    }

    /// The desired file size, in MB, for each output file that Amazon AppFlow writes to the flow destination. For each file, Amazon AppFlow attempts to achieve the size that you specify. The actual file sizes might differ from this target based on the number and size of the records that each file contains.
    ///
    /// `TargetFileSize`.
    pub fn target_file_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("TargetFileSize", value.into_value().into_node());
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

impl Kind for AggregationConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AggregationConfigProperty> for AggregationConfigProperty {}
impl From<AggregationConfigProperty> for Node {
    #[inline]
    fn from(value: AggregationConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AggregationConfigProperty> for AggregationConfigProperty {
    #[inline]
    fn into_value(self) -> Value<AggregationConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The properties that are applied when Amplitude is being used as a source.
///
/// The property type `AmplitudeSourceProperties` of `AWS::AppFlow::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct AmplitudeSourcePropertiesProperty(Object);

impl AmplitudeSourcePropertiesProperty {
    /// `AmplitudeSourcePropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `object`: The object specified in the Amplitude flow source.
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

impl Kind for AmplitudeSourcePropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AmplitudeSourcePropertiesProperty> for AmplitudeSourcePropertiesProperty {}
impl From<AmplitudeSourcePropertiesProperty> for Node {
    #[inline]
    fn from(value: AmplitudeSourcePropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AmplitudeSourcePropertiesProperty> for AmplitudeSourcePropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<AmplitudeSourcePropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The operation to be performed on the provided source fields.
///
/// The property type `ConnectorOperator` of `AWS::AppFlow::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConnectorOperatorProperty(Object);

impl ConnectorOperatorProperty {
    /// `ConnectorOperatorProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The operation to be performed on the provided Amplitude source fields.
    ///
    /// `Amplitude`; one of `BETWEEN`.
    pub fn amplitude(mut self, value: impl IntoValue<Amplitude>) -> Self {
        self.0.put("Amplitude", value.into_value().into_node());
        self
    }

    /// Operators supported by the custom connector.
    ///
    /// `CustomConnector`; one of `PROJECTION`, `LESS_THAN`, `GREATER_THAN`, `CONTAINS`, `BETWEEN`, `LESS_THAN_OR_EQUAL_TO`, `GREATER_THAN_OR_EQUAL_TO`, `EQUAL_TO`, `NOT_EQUAL_TO`, `ADDITION`, `MULTIPLICATION`, `DIVISION`, ….
    pub fn custom_connector(mut self, value: impl IntoValue<CustomConnector>) -> Self {
        self.0
            .put("CustomConnector", value.into_value().into_node());
        self
    }

    /// The operation to be performed on the provided Datadog source fields.
    ///
    /// `Datadog`; one of `PROJECTION`, `BETWEEN`, `EQUAL_TO`, `ADDITION`, `MULTIPLICATION`, `DIVISION`, `SUBTRACTION`, `MASK_ALL`, `MASK_FIRST_N`, `MASK_LAST_N`, `VALIDATE_NON_NULL`, `VALIDATE_NON_ZERO`, ….
    pub fn datadog(mut self, value: impl IntoValue<Datadog>) -> Self {
        self.0.put("Datadog", value.into_value().into_node());
        self
    }

    /// The operation to be performed on the provided Dynatrace source fields.
    ///
    /// `Dynatrace`; one of `PROJECTION`, `BETWEEN`, `EQUAL_TO`, `ADDITION`, `MULTIPLICATION`, `DIVISION`, `SUBTRACTION`, `MASK_ALL`, `MASK_FIRST_N`, `MASK_LAST_N`, `VALIDATE_NON_NULL`, `VALIDATE_NON_ZERO`, ….
    pub fn dynatrace(mut self, value: impl IntoValue<Dynatrace>) -> Self {
        self.0.put("Dynatrace", value.into_value().into_node());
        self
    }

    /// The operation to be performed on the provided Google Analytics source fields.
    ///
    /// `GoogleAnalytics`; one of `PROJECTION`, `BETWEEN`.
    pub fn google_analytics(mut self, value: impl IntoValue<GoogleAnalytics>) -> Self {
        self.0
            .put("GoogleAnalytics", value.into_value().into_node());
        self
    }

    /// The operation to be performed on the provided Infor Nexus source fields.
    ///
    /// `InforNexus`; one of `PROJECTION`, `BETWEEN`, `EQUAL_TO`, `ADDITION`, `MULTIPLICATION`, `DIVISION`, `SUBTRACTION`, `MASK_ALL`, `MASK_FIRST_N`, `MASK_LAST_N`, `VALIDATE_NON_NULL`, `VALIDATE_NON_ZERO`, ….
    pub fn infor_nexus(mut self, value: impl IntoValue<InforNexus>) -> Self {
        self.0.put("InforNexus", value.into_value().into_node());
        self
    }

    /// The operation to be performed on the provided Marketo source fields.
    ///
    /// `Marketo`; one of `PROJECTION`, `LESS_THAN`, `GREATER_THAN`, `BETWEEN`, `ADDITION`, `MULTIPLICATION`, `DIVISION`, `SUBTRACTION`, `MASK_ALL`, `MASK_FIRST_N`, `MASK_LAST_N`, `VALIDATE_NON_NULL`, ….
    pub fn marketo(mut self, value: impl IntoValue<Marketo>) -> Self {
        self.0.put("Marketo", value.into_value().into_node());
        self
    }

    /// The operation to be performed on the provided Salesforce Pardot source fields.
    ///
    /// `Pardot`; one of `PROJECTION`, `EQUAL_TO`, `NO_OP`, `ADDITION`, `MULTIPLICATION`, `DIVISION`, `SUBTRACTION`, `MASK_ALL`, `MASK_FIRST_N`, `MASK_LAST_N`, `VALIDATE_NON_NULL`, `VALIDATE_NON_ZERO`, ….
    pub fn pardot(mut self, value: impl IntoValue<Pardot>) -> Self {
        self.0.put("Pardot", value.into_value().into_node());
        self
    }

    /// The operation to be performed on the provided Amazon S3 source fields.
    ///
    /// `S3`; one of `PROJECTION`, `LESS_THAN`, `GREATER_THAN`, `BETWEEN`, `LESS_THAN_OR_EQUAL_TO`, `GREATER_THAN_OR_EQUAL_TO`, `EQUAL_TO`, `NOT_EQUAL_TO`, `ADDITION`, `MULTIPLICATION`, `DIVISION`, `SUBTRACTION`, ….
    pub fn s3(mut self, value: impl IntoValue<S3>) -> Self {
        self.0.put("S3", value.into_value().into_node());
        self
    }

    /// The operation to be performed on the provided SAPOData source fields.
    ///
    /// `SAPOData`; one of `PROJECTION`, `LESS_THAN`, `CONTAINS`, `GREATER_THAN`, `BETWEEN`, `LESS_THAN_OR_EQUAL_TO`, `GREATER_THAN_OR_EQUAL_TO`, `EQUAL_TO`, `NOT_EQUAL_TO`, `ADDITION`, `MULTIPLICATION`, `DIVISION`, ….
    pub fn sapo_data(mut self, value: impl IntoValue<SapoData>) -> Self {
        self.0.put("SAPOData", value.into_value().into_node());
        self
    }

    /// The operation to be performed on the provided Salesforce source fields.
    ///
    /// `Salesforce`; one of `PROJECTION`, `LESS_THAN`, `CONTAINS`, `GREATER_THAN`, `BETWEEN`, `LESS_THAN_OR_EQUAL_TO`, `GREATER_THAN_OR_EQUAL_TO`, `EQUAL_TO`, `NOT_EQUAL_TO`, `ADDITION`, `MULTIPLICATION`, `DIVISION`, ….
    pub fn salesforce(mut self, value: impl IntoValue<Salesforce>) -> Self {
        self.0.put("Salesforce", value.into_value().into_node());
        self
    }

    /// The operation to be performed on the provided ServiceNow source fields.
    ///
    /// `ServiceNow`; one of `PROJECTION`, `LESS_THAN`, `CONTAINS`, `GREATER_THAN`, `BETWEEN`, `LESS_THAN_OR_EQUAL_TO`, `GREATER_THAN_OR_EQUAL_TO`, `EQUAL_TO`, `NOT_EQUAL_TO`, `ADDITION`, `MULTIPLICATION`, `DIVISION`, ….
    pub fn service_now(mut self, value: impl IntoValue<ServiceNow>) -> Self {
        self.0.put("ServiceNow", value.into_value().into_node());
        self
    }

    /// The operation to be performed on the provided Singular source fields.
    ///
    /// `Singular`; one of `PROJECTION`, `EQUAL_TO`, `ADDITION`, `MULTIPLICATION`, `DIVISION`, `SUBTRACTION`, `MASK_ALL`, `MASK_FIRST_N`, `MASK_LAST_N`, `VALIDATE_NON_NULL`, `VALIDATE_NON_ZERO`, `VALIDATE_NON_NEGATIVE`, ….
    pub fn singular(mut self, value: impl IntoValue<Singular>) -> Self {
        self.0.put("Singular", value.into_value().into_node());
        self
    }

    /// The operation to be performed on the provided Slack source fields.
    ///
    /// `Slack`; one of `PROJECTION`, `BETWEEN`, `EQUAL_TO`, `ADDITION`, `MULTIPLICATION`, `DIVISION`, `SUBTRACTION`, `MASK_ALL`, `MASK_FIRST_N`, `MASK_LAST_N`, `VALIDATE_NON_NULL`, `VALIDATE_NON_ZERO`, ….
    pub fn slack(mut self, value: impl IntoValue<Slack>) -> Self {
        self.0.put("Slack", value.into_value().into_node());
        self
    }

    /// The operation to be performed on the provided Trend Micro source fields.
    ///
    /// `Trendmicro`; one of `PROJECTION`, `EQUAL_TO`, `ADDITION`, `MULTIPLICATION`, `DIVISION`, `SUBTRACTION`, `MASK_ALL`, `MASK_FIRST_N`, `MASK_LAST_N`, `VALIDATE_NON_NULL`, `VALIDATE_NON_ZERO`, `VALIDATE_NON_NEGATIVE`, ….
    pub fn trendmicro(mut self, value: impl IntoValue<Trendmicro>) -> Self {
        self.0.put("Trendmicro", value.into_value().into_node());
        self
    }

    /// The operation to be performed on the provided Veeva source fields.
    ///
    /// `Veeva`; one of `PROJECTION`, `LESS_THAN`, `GREATER_THAN`, `BETWEEN`, `LESS_THAN_OR_EQUAL_TO`, `GREATER_THAN_OR_EQUAL_TO`, `EQUAL_TO`, `NOT_EQUAL_TO`, `ADDITION`, `MULTIPLICATION`, `DIVISION`, `SUBTRACTION`, ….
    pub fn veeva(mut self, value: impl IntoValue<Veeva>) -> Self {
        self.0.put("Veeva", value.into_value().into_node());
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

/// The properties that are applied when the custom connector is being used as a destination.
///
/// The property type `CustomConnectorDestinationProperties` of `AWS::AppFlow::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomConnectorDestinationPropertiesProperty(Object);

impl CustomConnectorDestinationPropertiesProperty {
    /// `CustomConnectorDestinationPropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `entity_name`: The entity specified in the custom connector as a destination in the flow.
    pub fn new(entity_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EntityName", entity_name.into_value().into_node());
        Self(object_)
    }

    /// The custom properties that are specific to the connector when it's used as a destination in the flow.
    ///
    /// `CustomProperties`.
    pub fn custom_properties(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("CustomProperties", value.into_value().into_node());
        self
    }

    /// The settings that determine how Amazon AppFlow handles an error when placing data in the custom connector as destination.
    ///
    /// `ErrorHandlingConfig`.
    pub fn error_handling_config(
        mut self,
        value: impl IntoValue<ErrorHandlingConfigProperty>,
    ) -> Self {
        self.0
            .put("ErrorHandlingConfig", value.into_value().into_node());
        self
    }

    /// The name of the field that Amazon AppFlow uses as an ID when performing a write operation such as update, delete, or upsert.
    ///
    /// `IdFieldNames`.
    pub fn id_field_names(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("IdFieldNames", value.into_value().into_node());
        self
    }

    /// Specifies the type of write operation to be performed in the custom connector when it's used as destination.
    ///
    /// `WriteOperationType`; one of `INSERT`, `UPSERT`, `UPDATE`, `DELETE`.
    pub fn write_operation_type(mut self, value: impl IntoValue<WriteOperationType>) -> Self {
        self.0
            .put("WriteOperationType", value.into_value().into_node());
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

impl Kind for CustomConnectorDestinationPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomConnectorDestinationPropertiesProperty>
    for CustomConnectorDestinationPropertiesProperty
{
}
impl From<CustomConnectorDestinationPropertiesProperty> for Node {
    #[inline]
    fn from(value: CustomConnectorDestinationPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomConnectorDestinationPropertiesProperty>
    for CustomConnectorDestinationPropertiesProperty
{
    #[inline]
    fn into_value(self) -> Value<CustomConnectorDestinationPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The properties that are applied when the custom connector is being used as a source.
///
/// The property type `CustomConnectorSourceProperties` of `AWS::AppFlow::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomConnectorSourcePropertiesProperty(Object);

impl CustomConnectorSourcePropertiesProperty {
    /// `CustomConnectorSourcePropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `entity_name`: The entity specified in the custom connector as a source in the flow.
    pub fn new(entity_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EntityName", entity_name.into_value().into_node());
        Self(object_)
    }

    /// Custom properties that are required to use the custom connector as a source.
    ///
    /// `CustomProperties`.
    pub fn custom_properties(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("CustomProperties", value.into_value().into_node());
        self
    }

    /// The API of the connector application that Amazon AppFlow uses to transfer your data.
    ///
    /// `DataTransferApi`.
    pub fn data_transfer_api(mut self, value: impl IntoValue<DataTransferApiProperty>) -> Self {
        self.0
            .put("DataTransferApi", value.into_value().into_node());
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

impl Kind for CustomConnectorSourcePropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomConnectorSourcePropertiesProperty> for CustomConnectorSourcePropertiesProperty {}
impl From<CustomConnectorSourcePropertiesProperty> for Node {
    #[inline]
    fn from(value: CustomConnectorSourcePropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomConnectorSourcePropertiesProperty>
    for CustomConnectorSourcePropertiesProperty
{
    #[inline]
    fn into_value(self) -> Value<CustomConnectorSourcePropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The API of the connector application that Amazon AppFlow uses to transfer your data.
///
/// The property type `DataTransferApi` of `AWS::AppFlow::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataTransferApiProperty(Object);

impl DataTransferApiProperty {
    /// `DataTransferApiProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the connector application API.
    /// - `r#type`: You can specify one of the following types.
    pub fn new(name: impl IntoValue<String>, r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
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

impl Kind for DataTransferApiProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataTransferApiProperty> for DataTransferApiProperty {}
impl From<DataTransferApiProperty> for Node {
    #[inline]
    fn from(value: DataTransferApiProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataTransferApiProperty> for DataTransferApiProperty {
    #[inline]
    fn into_value(self) -> Value<DataTransferApiProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The properties that are applied when Datadog is being used as a source.
///
/// The property type `DatadogSourceProperties` of `AWS::AppFlow::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct DatadogSourcePropertiesProperty(Object);

impl DatadogSourcePropertiesProperty {
    /// `DatadogSourcePropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `object`: The object specified in the Datadog flow source.
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

impl Kind for DatadogSourcePropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DatadogSourcePropertiesProperty> for DatadogSourcePropertiesProperty {}
impl From<DatadogSourcePropertiesProperty> for Node {
    #[inline]
    fn from(value: DatadogSourcePropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DatadogSourcePropertiesProperty> for DatadogSourcePropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<DatadogSourcePropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This stores the information that is required to query a particular connector.
///
/// The property type `DestinationConnectorProperties` of `AWS::AppFlow::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct DestinationConnectorPropertiesProperty(Object);

impl DestinationConnectorPropertiesProperty {
    /// `DestinationConnectorPropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The properties that are required to query the custom Connector.
    ///
    /// `CustomConnector`.
    pub fn custom_connector(
        mut self,
        value: impl IntoValue<CustomConnectorDestinationPropertiesProperty>,
    ) -> Self {
        self.0
            .put("CustomConnector", value.into_value().into_node());
        self
    }

    /// The properties required to query Amazon EventBridge.
    ///
    /// `EventBridge`.
    pub fn event_bridge(
        mut self,
        value: impl IntoValue<EventBridgeDestinationPropertiesProperty>,
    ) -> Self {
        self.0.put("EventBridge", value.into_value().into_node());
        self
    }

    /// The properties required to query Amazon Lookout for Metrics.
    ///
    /// `LookoutMetrics`.
    pub fn lookout_metrics(
        mut self,
        value: impl IntoValue<LookoutMetricsDestinationPropertiesProperty>,
    ) -> Self {
        self.0.put("LookoutMetrics", value.into_value().into_node());
        self
    }

    /// The properties required to query Marketo.
    ///
    /// `Marketo`.
    pub fn marketo(mut self, value: impl IntoValue<MarketoDestinationPropertiesProperty>) -> Self {
        self.0.put("Marketo", value.into_value().into_node());
        self
    }

    /// The properties required to query Amazon Redshift.
    ///
    /// `Redshift`.
    pub fn redshift(
        mut self,
        value: impl IntoValue<RedshiftDestinationPropertiesProperty>,
    ) -> Self {
        self.0.put("Redshift", value.into_value().into_node());
        self
    }

    /// The properties required to query Amazon S3.
    ///
    /// `S3`.
    pub fn s3(mut self, value: impl IntoValue<S3DestinationPropertiesProperty>) -> Self {
        self.0.put("S3", value.into_value().into_node());
        self
    }

    /// The properties required to query SAPOData.
    ///
    /// `SAPOData`.
    pub fn sapo_data(
        mut self,
        value: impl IntoValue<SAPODataDestinationPropertiesProperty>,
    ) -> Self {
        self.0.put("SAPOData", value.into_value().into_node());
        self
    }

    /// The properties required to query Salesforce.
    ///
    /// `Salesforce`.
    pub fn salesforce(
        mut self,
        value: impl IntoValue<SalesforceDestinationPropertiesProperty>,
    ) -> Self {
        self.0.put("Salesforce", value.into_value().into_node());
        self
    }

    /// The properties required to query Snowflake.
    ///
    /// `Snowflake`.
    pub fn snowflake(
        mut self,
        value: impl IntoValue<SnowflakeDestinationPropertiesProperty>,
    ) -> Self {
        self.0.put("Snowflake", value.into_value().into_node());
        self
    }

    /// The properties required to query Upsolver.
    ///
    /// `Upsolver`.
    pub fn upsolver(
        mut self,
        value: impl IntoValue<UpsolverDestinationPropertiesProperty>,
    ) -> Self {
        self.0.put("Upsolver", value.into_value().into_node());
        self
    }

    /// The properties required to query Zendesk.
    ///
    /// `Zendesk`.
    pub fn zendesk(mut self, value: impl IntoValue<ZendeskDestinationPropertiesProperty>) -> Self {
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

impl Kind for DestinationConnectorPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DestinationConnectorPropertiesProperty> for DestinationConnectorPropertiesProperty {}
impl From<DestinationConnectorPropertiesProperty> for Node {
    #[inline]
    fn from(value: DestinationConnectorPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DestinationConnectorPropertiesProperty> for DestinationConnectorPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<DestinationConnectorPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about the configuration of destination connectors present in the flow.
///
/// The property type `DestinationFlowConfig` of `AWS::AppFlow::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct DestinationFlowConfigProperty(Object);

impl DestinationFlowConfigProperty {
    /// `DestinationFlowConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `connector_type`: The type of destination connector, such as Sales force, Amazon S3, and so on.
    /// - `destination_connector_properties`: This stores the information that is required to query a particular connector.
    pub fn new(
        connector_type: impl IntoValue<ConnectorType>,
        destination_connector_properties: impl IntoValue<DestinationConnectorPropertiesProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ConnectorType", connector_type.into_value().into_node());
        object_.put(
            "DestinationConnectorProperties",
            destination_connector_properties.into_value().into_node(),
        );
        Self(object_)
    }

    /// The API version that the destination connector uses.
    ///
    /// `ApiVersion`.
    pub fn api_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ApiVersion", value.into_value().into_node());
        self
    }

    /// The name of the connector profile. This name must be unique for each connector profile in the AWS account.
    ///
    /// `ConnectorProfileName`.
    pub fn connector_profile_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ConnectorProfileName", value.into_value().into_node());
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

impl Kind for DestinationFlowConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DestinationFlowConfigProperty> for DestinationFlowConfigProperty {}
impl From<DestinationFlowConfigProperty> for Node {
    #[inline]
    fn from(value: DestinationFlowConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DestinationFlowConfigProperty> for DestinationFlowConfigProperty {
    #[inline]
    fn into_value(self) -> Value<DestinationFlowConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The properties that are applied when Dynatrace is being used as a source.
///
/// The property type `DynatraceSourceProperties` of `AWS::AppFlow::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct DynatraceSourcePropertiesProperty(Object);

impl DynatraceSourcePropertiesProperty {
    /// `DynatraceSourcePropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `object`: The object specified in the Dynatrace flow source.
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

impl Kind for DynatraceSourcePropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DynatraceSourcePropertiesProperty> for DynatraceSourcePropertiesProperty {}
impl From<DynatraceSourcePropertiesProperty> for Node {
    #[inline]
    fn from(value: DynatraceSourcePropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DynatraceSourcePropertiesProperty> for DynatraceSourcePropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<DynatraceSourcePropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings that determine how Amazon AppFlow handles an error when placing data in the destination. For example, this setting would determine if the flow should fail after one insertion error, or continue and attempt to insert every record regardless of the initial failure. `ErrorHandlingConfig` is a part of the destination connector details.
///
/// The property type `ErrorHandlingConfig` of `AWS::AppFlow::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct ErrorHandlingConfigProperty(Object);

impl ErrorHandlingConfigProperty {
    /// `ErrorHandlingConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the name of the Amazon S3 bucket.
    ///
    /// `BucketName`.
    pub fn bucket_name(mut self, value: impl IntoValue<kinds::s3::BucketName>) -> Self {
        self.0.put("BucketName", value.into_value().into_node());
        self
    }

    /// Specifies the Amazon S3 bucket prefix.
    ///
    /// `BucketPrefix`.
    pub fn bucket_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BucketPrefix", value.into_value().into_node());
        self
    }

    /// Specifies if the flow should fail after the first instance of a failure when attempting to place data in the destination.
    ///
    /// `FailOnFirstError`.
    pub fn fail_on_first_error(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("FailOnFirstError", value.into_value().into_node());
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

impl Kind for ErrorHandlingConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ErrorHandlingConfigProperty> for ErrorHandlingConfigProperty {}
impl From<ErrorHandlingConfigProperty> for Node {
    #[inline]
    fn from(value: ErrorHandlingConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ErrorHandlingConfigProperty> for ErrorHandlingConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ErrorHandlingConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The properties that are applied when Amazon EventBridge is being used as a destination.
///
/// The property type `EventBridgeDestinationProperties` of `AWS::AppFlow::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct EventBridgeDestinationPropertiesProperty(Object);

impl EventBridgeDestinationPropertiesProperty {
    /// `EventBridgeDestinationPropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `object`: The object specified in the Amazon EventBridge flow destination.
    pub fn new(object: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Object", object.into_value().into_node());
        Self(object_)
    }

    /// The object specified in the Amplitude flow source.
    ///
    /// `ErrorHandlingConfig`.
    pub fn error_handling_config(
        mut self,
        value: impl IntoValue<ErrorHandlingConfigProperty>,
    ) -> Self {
        self.0
            .put("ErrorHandlingConfig", value.into_value().into_node());
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

impl Kind for EventBridgeDestinationPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EventBridgeDestinationPropertiesProperty>
    for EventBridgeDestinationPropertiesProperty
{
}
impl From<EventBridgeDestinationPropertiesProperty> for Node {
    #[inline]
    fn from(value: EventBridgeDestinationPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EventBridgeDestinationPropertiesProperty>
    for EventBridgeDestinationPropertiesProperty
{
    #[inline]
    fn into_value(self) -> Value<EventBridgeDestinationPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Trigger settings of the flow.
///
/// The property type `GlueDataCatalog` of `AWS::AppFlow::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct GlueDataCatalogProperty(Object);

impl GlueDataCatalogProperty {
    /// `GlueDataCatalogProperty` with its required properties, in alphabetical order:
    ///
    /// - `database_name`: A string containing the value for the tag.
    /// - `role_arn`: A string containing the value for the tag.
    /// - `table_prefix`: A string containing the value for the tag.
    pub fn new(
        database_name: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        table_prefix: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DatabaseName", database_name.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put("TablePrefix", table_prefix.into_value().into_node());
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

impl Kind for GlueDataCatalogProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GlueDataCatalogProperty> for GlueDataCatalogProperty {}
impl From<GlueDataCatalogProperty> for Node {
    #[inline]
    fn from(value: GlueDataCatalogProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GlueDataCatalogProperty> for GlueDataCatalogProperty {
    #[inline]
    fn into_value(self) -> Value<GlueDataCatalogProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The properties that are applied when Google Analytics is being used as a source.
///
/// The property type `GoogleAnalyticsSourceProperties` of `AWS::AppFlow::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct GoogleAnalyticsSourcePropertiesProperty(Object);

impl GoogleAnalyticsSourcePropertiesProperty {
    /// `GoogleAnalyticsSourcePropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `object`: The object specified in the Google Analytics flow source.
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

impl Kind for GoogleAnalyticsSourcePropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GoogleAnalyticsSourcePropertiesProperty> for GoogleAnalyticsSourcePropertiesProperty {}
impl From<GoogleAnalyticsSourcePropertiesProperty> for Node {
    #[inline]
    fn from(value: GoogleAnalyticsSourcePropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GoogleAnalyticsSourcePropertiesProperty>
    for GoogleAnalyticsSourcePropertiesProperty
{
    #[inline]
    fn into_value(self) -> Value<GoogleAnalyticsSourcePropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the configuration used when importing incremental records from the source.
///
/// The property type `IncrementalPullConfig` of `AWS::AppFlow::Flow`.
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

/// The properties that are applied when Infor Nexus is being used as a source.
///
/// The property type `InforNexusSourceProperties` of `AWS::AppFlow::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct InforNexusSourcePropertiesProperty(Object);

impl InforNexusSourcePropertiesProperty {
    /// `InforNexusSourcePropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `object`: The object specified in the Infor Nexus flow source.
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

impl Kind for InforNexusSourcePropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InforNexusSourcePropertiesProperty> for InforNexusSourcePropertiesProperty {}
impl From<InforNexusSourcePropertiesProperty> for Node {
    #[inline]
    fn from(value: InforNexusSourcePropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InforNexusSourcePropertiesProperty> for InforNexusSourcePropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<InforNexusSourcePropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The properties that are applied when Amazon Lookout for Metrics is used as a destination.
///
/// The property type `LookoutMetricsDestinationProperties` of `AWS::AppFlow::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct LookoutMetricsDestinationPropertiesProperty(Object);

impl LookoutMetricsDestinationPropertiesProperty {
    /// `LookoutMetricsDestinationPropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The object specified in the Amazon Lookout for Metrics flow destination.
    ///
    /// `Object`.
    pub fn object(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Object", value.into_value().into_node());
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

impl Kind for LookoutMetricsDestinationPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LookoutMetricsDestinationPropertiesProperty>
    for LookoutMetricsDestinationPropertiesProperty
{
}
impl From<LookoutMetricsDestinationPropertiesProperty> for Node {
    #[inline]
    fn from(value: LookoutMetricsDestinationPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LookoutMetricsDestinationPropertiesProperty>
    for LookoutMetricsDestinationPropertiesProperty
{
    #[inline]
    fn into_value(self) -> Value<LookoutMetricsDestinationPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The properties that Amazon AppFlow applies when you use Marketo as a flow destination.
///
/// The property type `MarketoDestinationProperties` of `AWS::AppFlow::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct MarketoDestinationPropertiesProperty(Object);

impl MarketoDestinationPropertiesProperty {
    /// `MarketoDestinationPropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `object`: The object specified in the Marketo flow destination.
    pub fn new(object: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Object", object.into_value().into_node());
        Self(object_)
    }

    /// The settings that determine how Amazon AppFlow handles an error when placing data in the destination. For example, this setting would determine if the flow should fail after one insertion error, or continue and attempt to insert every record regardless of the initial failure. `ErrorHandlingConfig` is a part of the destination connector details.
    ///
    /// `ErrorHandlingConfig`.
    pub fn error_handling_config(
        mut self,
        value: impl IntoValue<ErrorHandlingConfigProperty>,
    ) -> Self {
        self.0
            .put("ErrorHandlingConfig", value.into_value().into_node());
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

impl Kind for MarketoDestinationPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MarketoDestinationPropertiesProperty> for MarketoDestinationPropertiesProperty {}
impl From<MarketoDestinationPropertiesProperty> for Node {
    #[inline]
    fn from(value: MarketoDestinationPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MarketoDestinationPropertiesProperty> for MarketoDestinationPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<MarketoDestinationPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The properties that are applied when Marketo is being used as a source.
///
/// The property type `MarketoSourceProperties` of `AWS::AppFlow::Flow`.
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

/// Specifies the configuration that Amazon AppFlow uses when it catalogs your data. When Amazon AppFlow catalogs your data, it stores metadata in a data catalog.
///
/// The property type `MetadataCatalogConfig` of `AWS::AppFlow::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetadataCatalogConfigProperty(Object);

impl MetadataCatalogConfigProperty {
    /// `MetadataCatalogConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the configuration that Amazon AppFlow uses when it catalogs your data with the AWS Glue Data Catalog.
    ///
    /// `GlueDataCatalog`.
    pub fn glue_data_catalog(mut self, value: impl IntoValue<GlueDataCatalogProperty>) -> Self {
        self.0
            .put("GlueDataCatalog", value.into_value().into_node());
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

impl Kind for MetadataCatalogConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetadataCatalogConfigProperty> for MetadataCatalogConfigProperty {}
impl From<MetadataCatalogConfigProperty> for Node {
    #[inline]
    fn from(value: MetadataCatalogConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetadataCatalogConfigProperty> for MetadataCatalogConfigProperty {
    #[inline]
    fn into_value(self) -> Value<MetadataCatalogConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The properties that are applied when Salesforce Pardot is being used as a source.
///
/// The property type `PardotSourceProperties` of `AWS::AppFlow::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct PardotSourcePropertiesProperty(Object);

impl PardotSourcePropertiesProperty {
    /// `PardotSourcePropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `object`: The object specified in the Salesforce Pardot flow source.
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

impl Kind for PardotSourcePropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PardotSourcePropertiesProperty> for PardotSourcePropertiesProperty {}
impl From<PardotSourcePropertiesProperty> for Node {
    #[inline]
    fn from(value: PardotSourcePropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PardotSourcePropertiesProperty> for PardotSourcePropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<PardotSourcePropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies elements that Amazon AppFlow includes in the file and folder names in the flow destination.
///
/// The property type `PrefixConfig` of `AWS::AppFlow::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct PrefixConfigProperty(Object);

impl PrefixConfigProperty {
    /// `PrefixConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether the destination file path includes either or both of the following elements:
    ///
    /// - **EXECUTION_ID** - The ID that Amazon AppFlow assigns to the flow run.
    /// - **SCHEMA_VERSION** - The version number of your data schema. Amazon AppFlow assigns this version number. The version number increases by one when you change any of the following settings in your flow configuration:
    ///
    /// - Source-to-destination field mappings
    /// - Field data types
    /// - Partition keys
    ///
    /// `PathPrefixHierarchy`.
    pub fn path_prefix_hierarchy(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("PathPrefixHierarchy", value.into_value().into_node());
        self
    }

    /// Determines the level of granularity for the date and time that's included in the prefix.
    ///
    /// `PrefixFormat`; one of `YEAR`, `MONTH`, `DAY`, `HOUR`, `MINUTE`.
    pub fn prefix_format(mut self, value: impl IntoValue<PrefixFormat>) -> Self {
        self.0.put("PrefixFormat", value.into_value().into_node());
        self
    }

    /// Determines the format of the prefix, and whether it applies to the file name, file path, or both.
    ///
    /// `PrefixType`; one of `FILENAME`, `PATH`, `PATH_AND_FILENAME`.
    pub fn prefix_type(mut self, value: impl IntoValue<PrefixType>) -> Self {
        self.0.put("PrefixType", value.into_value().into_node());
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

impl Kind for PrefixConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PrefixConfigProperty> for PrefixConfigProperty {}
impl From<PrefixConfigProperty> for Node {
    #[inline]
    fn from(value: PrefixConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PrefixConfigProperty> for PrefixConfigProperty {
    #[inline]
    fn into_value(self) -> Value<PrefixConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The properties that are applied when Amazon Redshift is being used as a destination.
///
/// The property type `RedshiftDestinationProperties` of `AWS::AppFlow::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct RedshiftDestinationPropertiesProperty(Object);

impl RedshiftDestinationPropertiesProperty {
    /// `RedshiftDestinationPropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `intermediate_bucket_name`: The intermediate bucket that Amazon AppFlow uses when moving data into Amazon Redshift.
    /// - `object`: The object specified in the Amazon Redshift flow destination.
    pub fn new(
        intermediate_bucket_name: impl IntoValue<kinds::s3::BucketName>,
        object: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "IntermediateBucketName",
            intermediate_bucket_name.into_value().into_node(),
        );
        object_.put("Object", object.into_value().into_node());
        Self(object_)
    }

    /// The object key for the bucket in which Amazon AppFlow places the destination files.
    ///
    /// `BucketPrefix`.
    pub fn bucket_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BucketPrefix", value.into_value().into_node());
        self
    }

    /// The settings that determine how Amazon AppFlow handles an error when placing data in the Amazon Redshift destination. For example, this setting would determine if the flow should fail after one insertion error, or continue and attempt to insert every record regardless of the initial failure. `ErrorHandlingConfig` is a part of the destination connector details.
    ///
    /// `ErrorHandlingConfig`.
    pub fn error_handling_config(
        mut self,
        value: impl IntoValue<ErrorHandlingConfigProperty>,
    ) -> Self {
        self.0
            .put("ErrorHandlingConfig", value.into_value().into_node());
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

impl Kind for RedshiftDestinationPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RedshiftDestinationPropertiesProperty> for RedshiftDestinationPropertiesProperty {}
impl From<RedshiftDestinationPropertiesProperty> for Node {
    #[inline]
    fn from(value: RedshiftDestinationPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RedshiftDestinationPropertiesProperty> for RedshiftDestinationPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<RedshiftDestinationPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The properties that are applied when Amazon S3 is used as a destination.
///
/// The property type `S3DestinationProperties` of `AWS::AppFlow::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3DestinationPropertiesProperty(Object);

impl S3DestinationPropertiesProperty {
    /// `S3DestinationPropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket_name`: The Amazon S3 bucket name in which Amazon AppFlow places the transferred data.
    pub fn new(bucket_name: impl IntoValue<kinds::s3::BucketName>) -> Self {
        let mut object_ = Object::typed();
        object_.put("BucketName", bucket_name.into_value().into_node());
        Self(object_)
    }

    /// The object key for the destination bucket in which Amazon AppFlow places the files.
    ///
    /// `BucketPrefix`.
    pub fn bucket_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BucketPrefix", value.into_value().into_node());
        self
    }

    /// The configuration that determines how Amazon AppFlow should format the flow output data when Amazon S3 is used as the destination.
    ///
    /// `S3OutputFormatConfig`.
    pub fn s3_output_format_config(
        mut self,
        value: impl IntoValue<S3OutputFormatConfigProperty>,
    ) -> Self {
        self.0
            .put("S3OutputFormatConfig", value.into_value().into_node());
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

impl Kind for S3DestinationPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3DestinationPropertiesProperty> for S3DestinationPropertiesProperty {}
impl From<S3DestinationPropertiesProperty> for Node {
    #[inline]
    fn from(value: S3DestinationPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3DestinationPropertiesProperty> for S3DestinationPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<S3DestinationPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// When you use Amazon S3 as the source, the configuration format that you provide the flow input data.
///
/// The property type `S3InputFormatConfig` of `AWS::AppFlow::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3InputFormatConfigProperty(Object);

impl S3InputFormatConfigProperty {
    /// `S3InputFormatConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The file type that Amazon AppFlow gets from your Amazon S3 bucket.
    ///
    /// `S3InputFileType`; one of `CSV`, `JSON`.
    pub fn s3_input_file_type(mut self, value: impl IntoValue<S3InputFileType>) -> Self {
        self.0
            .put("S3InputFileType", value.into_value().into_node());
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

impl Kind for S3InputFormatConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3InputFormatConfigProperty> for S3InputFormatConfigProperty {}
impl From<S3InputFormatConfigProperty> for Node {
    #[inline]
    fn from(value: S3InputFormatConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3InputFormatConfigProperty> for S3InputFormatConfigProperty {
    #[inline]
    fn into_value(self) -> Value<S3InputFormatConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration that determines how Amazon AppFlow should format the flow output data when Amazon S3 is used as the destination.
///
/// The property type `S3OutputFormatConfig` of `AWS::AppFlow::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3OutputFormatConfigProperty(Object);

impl S3OutputFormatConfigProperty {
    /// `S3OutputFormatConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The aggregation settings that you can use to customize the output format of your flow data.
    ///
    /// `AggregationConfig`.
    pub fn aggregation_config(mut self, value: impl IntoValue<AggregationConfigProperty>) -> Self {
        self.0
            .put("AggregationConfig", value.into_value().into_node());
        self
    }

    /// Indicates the file type that Amazon AppFlow places in the Amazon S3 bucket.
    ///
    /// `FileType`; one of `CSV`, `JSON`, `PARQUET`.
    pub fn file_type(mut self, value: impl IntoValue<FileType>) -> Self {
        self.0.put("FileType", value.into_value().into_node());
        self
    }

    /// Determines the prefix that Amazon AppFlow applies to the folder name in the Amazon S3 bucket. You can name folders according to the flow frequency and date.
    ///
    /// `PrefixConfig`.
    pub fn prefix_config(mut self, value: impl IntoValue<PrefixConfigProperty>) -> Self {
        self.0.put("PrefixConfig", value.into_value().into_node());
        self
    }

    /// If your file output format is Parquet, use this parameter to set whether Amazon AppFlow preserves the data types in your source data when it writes the output to Amazon S3.
    ///
    /// - `true`: Amazon AppFlow preserves the data types when it writes to Amazon S3. For example, an integer or `1` in your source data is still an integer in your output.
    /// - `false`: Amazon AppFlow converts all of the source data into strings when it writes to Amazon S3. For example, an integer of `1` in your source data becomes the string `"1"` in the output.
    ///
    /// `PreserveSourceDataTyping`.
    pub fn preserve_source_data_typing(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("PreserveSourceDataTyping", value.into_value().into_node());
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

impl Kind for S3OutputFormatConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3OutputFormatConfigProperty> for S3OutputFormatConfigProperty {}
impl From<S3OutputFormatConfigProperty> for Node {
    #[inline]
    fn from(value: S3OutputFormatConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3OutputFormatConfigProperty> for S3OutputFormatConfigProperty {
    #[inline]
    fn into_value(self) -> Value<S3OutputFormatConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The properties that are applied when Amazon S3 is being used as the flow source.
///
/// The property type `S3SourceProperties` of `AWS::AppFlow::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3SourcePropertiesProperty(Object);

impl S3SourcePropertiesProperty {
    /// `S3SourcePropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket_name`: The Amazon S3 bucket name where the source files are stored.
    /// - `bucket_prefix`: The object key for the Amazon S3 bucket in which the source files are stored.
    pub fn new(
        bucket_name: impl IntoValue<kinds::s3::BucketName>,
        bucket_prefix: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BucketName", bucket_name.into_value().into_node());
        object_.put("BucketPrefix", bucket_prefix.into_value().into_node());
        Self(object_)
    }

    /// When you use Amazon S3 as the source, the configuration format that you provide the flow input data.
    ///
    /// `S3InputFormatConfig`.
    pub fn s3_input_format_config(
        mut self,
        value: impl IntoValue<S3InputFormatConfigProperty>,
    ) -> Self {
        self.0
            .put("S3InputFormatConfig", value.into_value().into_node());
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

/// The properties that are applied when using SAPOData as a flow destination
///
/// The property type `SAPODataDestinationProperties` of `AWS::AppFlow::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct SAPODataDestinationPropertiesProperty(Object);

impl SAPODataDestinationPropertiesProperty {
    /// `SAPODataDestinationPropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `object_path`: The object path specified in the SAPOData flow destination.
    pub fn new(object_path: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ObjectPath", object_path.into_value().into_node());
        Self(object_)
    }

    /// The settings that determine how Amazon AppFlow handles an error when placing data in the destination. For example, this setting would determine if the flow should fail after one insertion error, or continue and attempt to insert every record regardless of the initial failure. `ErrorHandlingConfig` is a part of the destination connector details.
    ///
    /// `ErrorHandlingConfig`.
    pub fn error_handling_config(
        mut self,
        value: impl IntoValue<ErrorHandlingConfigProperty>,
    ) -> Self {
        self.0
            .put("ErrorHandlingConfig", value.into_value().into_node());
        self
    }

    /// A list of field names that can be used as an ID field when performing a write operation.
    ///
    /// `IdFieldNames`.
    pub fn id_field_names(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("IdFieldNames", value.into_value().into_node());
        self
    }

    /// Determines how Amazon AppFlow handles the success response that it gets from the connector after placing data.
    ///
    /// For example, this setting would determine where to write the response from a destination connector upon a successful insert operation.
    ///
    /// `SuccessResponseHandlingConfig`.
    pub fn success_response_handling_config(
        mut self,
        value: impl IntoValue<SuccessResponseHandlingConfigProperty>,
    ) -> Self {
        self.0.put(
            "SuccessResponseHandlingConfig",
            value.into_value().into_node(),
        );
        self
    }

    /// The possible write operations in the destination connector. When this value is not provided, this defaults to the `INSERT` operation.
    ///
    /// `WriteOperationType`; one of `INSERT`, `UPSERT`, `UPDATE`, `DELETE`.
    pub fn write_operation_type(mut self, value: impl IntoValue<WriteOperationType>) -> Self {
        self.0
            .put("WriteOperationType", value.into_value().into_node());
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

impl Kind for SAPODataDestinationPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SAPODataDestinationPropertiesProperty> for SAPODataDestinationPropertiesProperty {}
impl From<SAPODataDestinationPropertiesProperty> for Node {
    #[inline]
    fn from(value: SAPODataDestinationPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SAPODataDestinationPropertiesProperty> for SAPODataDestinationPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<SAPODataDestinationPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Sets the page size for each *concurrent process* that transfers OData records from your SAP instance. A concurrent process is query that retrieves a batch of records as part of a flow run. Amazon AppFlow can run multiple concurrent processes in parallel to transfer data faster.
///
/// The property type `SAPODataPaginationConfig` of `AWS::AppFlow::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct SAPODataPaginationConfigProperty(Object);

impl SAPODataPaginationConfigProperty {
    /// `SAPODataPaginationConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `max_page_size`: The maximum number of records that Amazon AppFlow receives in each page of the response from your SAP application.
    pub fn new(max_page_size: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("maxPageSize", max_page_size.into_value().into_node());
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

impl Kind for SAPODataPaginationConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SAPODataPaginationConfigProperty> for SAPODataPaginationConfigProperty {}
impl From<SAPODataPaginationConfigProperty> for Node {
    #[inline]
    fn from(value: SAPODataPaginationConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SAPODataPaginationConfigProperty> for SAPODataPaginationConfigProperty {
    #[inline]
    fn into_value(self) -> Value<SAPODataPaginationConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Sets the number of *concurrent processes* that transfer OData records from your SAP instance. A concurrent process is query that retrieves a batch of records as part of a flow run. Amazon AppFlow can run multiple concurrent processes in parallel to transfer data faster.
///
/// The property type `SAPODataParallelismConfig` of `AWS::AppFlow::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct SAPODataParallelismConfigProperty(Object);

impl SAPODataParallelismConfigProperty {
    /// `SAPODataParallelismConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `max_parallelism`: The maximum number of processes that Amazon AppFlow runs at the same time when it retrieves your data from your SAP application.
    pub fn new(max_parallelism: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("maxParallelism", max_parallelism.into_value().into_node());
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

impl Kind for SAPODataParallelismConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SAPODataParallelismConfigProperty> for SAPODataParallelismConfigProperty {}
impl From<SAPODataParallelismConfigProperty> for Node {
    #[inline]
    fn from(value: SAPODataParallelismConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SAPODataParallelismConfigProperty> for SAPODataParallelismConfigProperty {
    #[inline]
    fn into_value(self) -> Value<SAPODataParallelismConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The properties that are applied when using SAPOData as a flow source.
///
/// The property type `SAPODataSourceProperties` of `AWS::AppFlow::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct SAPODataSourcePropertiesProperty(Object);

impl SAPODataSourcePropertiesProperty {
    /// `SAPODataSourcePropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `object_path`: The object path specified in the SAPOData flow source.
    pub fn new(object_path: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ObjectPath", object_path.into_value().into_node());
        Self(object_)
    }

    /// Sets the page size for each concurrent process that transfers OData records from your SAP instance.
    ///
    /// `paginationConfig`.
    pub fn pagination_config(
        mut self,
        value: impl IntoValue<SAPODataPaginationConfigProperty>,
    ) -> Self {
        self.0
            .put("paginationConfig", value.into_value().into_node());
        self
    }

    /// Sets the number of concurrent processes that transfers OData records from your SAP instance.
    ///
    /// `parallelismConfig`.
    pub fn parallelism_config(
        mut self,
        value: impl IntoValue<SAPODataParallelismConfigProperty>,
    ) -> Self {
        self.0
            .put("parallelismConfig", value.into_value().into_node());
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

impl Kind for SAPODataSourcePropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SAPODataSourcePropertiesProperty> for SAPODataSourcePropertiesProperty {}
impl From<SAPODataSourcePropertiesProperty> for Node {
    #[inline]
    fn from(value: SAPODataSourcePropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SAPODataSourcePropertiesProperty> for SAPODataSourcePropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<SAPODataSourcePropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The properties that are applied when Salesforce is being used as a destination.
///
/// The property type `SalesforceDestinationProperties` of `AWS::AppFlow::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct SalesforceDestinationPropertiesProperty(Object);

impl SalesforceDestinationPropertiesProperty {
    /// `SalesforceDestinationPropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `object`: The object specified in the Salesforce flow destination.
    pub fn new(object: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Object", object.into_value().into_node());
        Self(object_)
    }

    /// Specifies which Salesforce API is used by Amazon AppFlow when your flow transfers data to Salesforce.
    ///
    /// - **AUTOMATIC** - The default. Amazon AppFlow selects which API to use based on the number of records that your flow transfers to Salesforce. If your flow transfers fewer than 1,000 records, Amazon AppFlow uses Salesforce REST API. If your flow transfers 1,000 records or more, Amazon AppFlow uses Salesforce Bulk API 2.0.
    ///
    /// Each of these Salesforce APIs structures data differently. If Amazon AppFlow selects the API automatically, be aware that, for recurring flows, the data output might vary from one flow run to the next. For example, if a flow runs daily, it might use REST API on one day to transfer 900 records, and it might use Bulk API 2.0 on the next day to transfer 1,100 records. For each of these flow runs, the respective Salesforce API formats the data differently. Some of the differences include how dates are formatted and null values are represented. Also, Bulk API 2.0 doesn't transfer Salesforce compound fields.
    ///
    /// By choosing this option, you optimize flow performance for both small and large data transfers, but the tradeoff is inconsistent formatting in the output.
    /// - **BULKV2** - Amazon AppFlow uses only Salesforce Bulk API 2.0. This API runs asynchronous data transfers, and it's optimal for large sets of data. By choosing this option, you ensure that your flow writes consistent output, but you optimize performance only for large data transfers.
    ///
    /// Note that Bulk API 2.0 does not transfer Salesforce compound fields.
    /// - **REST_SYNC** - Amazon AppFlow uses only Salesforce REST API. By choosing this option, you ensure that your flow writes consistent output, but you decrease performance for large data transfers that are better suited for Bulk API 2.0. In some cases, if your flow attempts to transfer a vary large set of data, it might fail with a timed out error.
    ///
    /// `DataTransferApi`; one of `AUTOMATIC`, `BULKV2`, `REST_SYNC`.
    pub fn data_transfer_api(mut self, value: impl IntoValue<DataTransferApi>) -> Self {
        self.0
            .put("DataTransferApi", value.into_value().into_node());
        self
    }

    /// The settings that determine how Amazon AppFlow handles an error when placing data in the Salesforce destination. For example, this setting would determine if the flow should fail after one insertion error, or continue and attempt to insert every record regardless of the initial failure. `ErrorHandlingConfig` is a part of the destination connector details.
    ///
    /// `ErrorHandlingConfig`.
    pub fn error_handling_config(
        mut self,
        value: impl IntoValue<ErrorHandlingConfigProperty>,
    ) -> Self {
        self.0
            .put("ErrorHandlingConfig", value.into_value().into_node());
        self
    }

    /// The name of the field that Amazon AppFlow uses as an ID when performing a write operation such as update or delete.
    ///
    /// `IdFieldNames`.
    pub fn id_field_names(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("IdFieldNames", value.into_value().into_node());
        self
    }

    /// This specifies the type of write operation to be performed in Salesforce. When the value is `UPSERT`, then `idFieldNames` is required.
    ///
    /// `WriteOperationType`; one of `INSERT`, `UPSERT`, `UPDATE`, `DELETE`.
    pub fn write_operation_type(mut self, value: impl IntoValue<WriteOperationType>) -> Self {
        self.0
            .put("WriteOperationType", value.into_value().into_node());
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

impl Kind for SalesforceDestinationPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SalesforceDestinationPropertiesProperty> for SalesforceDestinationPropertiesProperty {}
impl From<SalesforceDestinationPropertiesProperty> for Node {
    #[inline]
    fn from(value: SalesforceDestinationPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SalesforceDestinationPropertiesProperty>
    for SalesforceDestinationPropertiesProperty
{
    #[inline]
    fn into_value(self) -> Value<SalesforceDestinationPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The properties that are applied when Salesforce is being used as a source.
///
/// The property type `SalesforceSourceProperties` of `AWS::AppFlow::Flow`.
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

    /// Specifies which Salesforce API is used by Amazon AppFlow when your flow transfers data from Salesforce.
    ///
    /// - **AUTOMATIC** - The default. Amazon AppFlow selects which API to use based on the number of records that your flow transfers from Salesforce. If your flow transfers fewer than 1,000,000 records, Amazon AppFlow uses Salesforce REST API. If your flow transfers 1,000,000 records or more, Amazon AppFlow uses Salesforce Bulk API 2.0.
    ///
    /// Each of these Salesforce APIs structures data differently. If Amazon AppFlow selects the API automatically, be aware that, for recurring flows, the data output might vary from one flow run to the next. For example, if a flow runs daily, it might use REST API on one day to transfer 900,000 records, and it might use Bulk API 2.0 on the next day to transfer 1,100,000 records. For each of these flow runs, the respective Salesforce API formats the data differently. Some of the differences include how dates are formatted and null values are represented. Also, Bulk API 2.0 doesn't transfer Salesforce compound fields.
    ///
    /// By choosing this option, you optimize flow performance for both small and large data transfers, but the tradeoff is inconsistent formatting in the output.
    /// - **BULKV2** - Amazon AppFlow uses only Salesforce Bulk API 2.0. This API runs asynchronous data transfers, and it's optimal for large sets of data. By choosing this option, you ensure that your flow writes consistent output, but you optimize performance only for large data transfers.
    ///
    /// Note that Bulk API 2.0 does not transfer Salesforce compound fields.
    /// - **REST_SYNC** - Amazon AppFlow uses only Salesforce REST API. By choosing this option, you ensure that your flow writes consistent output, but you decrease performance for large data transfers that are better suited for Bulk API 2.0. In some cases, if your flow attempts to transfer a vary large set of data, it might fail wituh a timed out error.
    ///
    /// `DataTransferApi`; one of `AUTOMATIC`, `BULKV2`, `REST_SYNC`.
    pub fn data_transfer_api(mut self, value: impl IntoValue<DataTransferApi>) -> Self {
        self.0
            .put("DataTransferApi", value.into_value().into_node());
        self
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

/// Specifies the configuration details of a schedule-triggered flow as defined by the user. Currently, these settings only apply to the `Scheduled` trigger type.
///
/// The property type `ScheduledTriggerProperties` of `AWS::AppFlow::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScheduledTriggerPropertiesProperty(Object);

impl ScheduledTriggerPropertiesProperty {
    /// `ScheduledTriggerPropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `schedule_expression`: The scheduling expression that determines the rate at which the schedule will run, for example `rate(5minutes)`.
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

    /// Defines how many times a scheduled flow fails consecutively before Amazon AppFlow deactivates it.
    ///
    /// `FlowErrorDeactivationThreshold`.
    pub fn flow_error_deactivation_threshold(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "FlowErrorDeactivationThreshold",
            value.into_value().into_node(),
        );
        self
    }

    /// The time at which the scheduled flow ends. The time is formatted as a timestamp that follows the ISO 8601 standard, such as `2022-04-27T13:00:00-07:00`.
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
    pub fn schedule_offset(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("ScheduleOffset", value.into_value().into_node());
        self
    }

    /// The time at which the scheduled flow starts. The time is formatted as a timestamp that follows the ISO 8601 standard, such as `2022-04-26T13:00:00-07:00`.
    ///
    /// `ScheduleStartTime`.
    pub fn schedule_start_time(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("ScheduleStartTime", value.into_value().into_node());
        self
    }

    /// Specifies the time zone used when referring to the dates and times of a scheduled flow, such as `America/New_York`. This time zone is only a descriptive label. It doesn't affect how Amazon AppFlow interprets the timestamps that you specify to schedule the flow.
    ///
    /// If you want to schedule a flow by using times in a particular time zone, indicate the time zone as a UTC offset in your timestamps. For example, the UTC offsets for the `America/New_York` timezone are `-04:00` EDT and `-05:00 EST`.
    ///
    /// `TimeZone`.
    pub fn time_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TimeZone", value.into_value().into_node());
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
/// The property type `ServiceNowSourceProperties` of `AWS::AppFlow::Flow`.
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

/// The properties that are applied when Singular is being used as a source.
///
/// The property type `SingularSourceProperties` of `AWS::AppFlow::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct SingularSourcePropertiesProperty(Object);

impl SingularSourcePropertiesProperty {
    /// `SingularSourcePropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `object`: The object specified in the Singular flow source.
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

impl Kind for SingularSourcePropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SingularSourcePropertiesProperty> for SingularSourcePropertiesProperty {}
impl From<SingularSourcePropertiesProperty> for Node {
    #[inline]
    fn from(value: SingularSourcePropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SingularSourcePropertiesProperty> for SingularSourcePropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<SingularSourcePropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The properties that are applied when Slack is being used as a source.
///
/// The property type `SlackSourceProperties` of `AWS::AppFlow::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct SlackSourcePropertiesProperty(Object);

impl SlackSourcePropertiesProperty {
    /// `SlackSourcePropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `object`: The object specified in the Slack flow source.
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

impl Kind for SlackSourcePropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SlackSourcePropertiesProperty> for SlackSourcePropertiesProperty {}
impl From<SlackSourcePropertiesProperty> for Node {
    #[inline]
    fn from(value: SlackSourcePropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SlackSourcePropertiesProperty> for SlackSourcePropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<SlackSourcePropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The properties that are applied when Snowflake is being used as a destination.
///
/// The property type `SnowflakeDestinationProperties` of `AWS::AppFlow::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct SnowflakeDestinationPropertiesProperty(Object);

impl SnowflakeDestinationPropertiesProperty {
    /// `SnowflakeDestinationPropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `intermediate_bucket_name`: The intermediate bucket that Amazon AppFlow uses when moving data into Snowflake.
    /// - `object`: The object specified in the Snowflake flow destination.
    pub fn new(
        intermediate_bucket_name: impl IntoValue<kinds::s3::BucketName>,
        object: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "IntermediateBucketName",
            intermediate_bucket_name.into_value().into_node(),
        );
        object_.put("Object", object.into_value().into_node());
        Self(object_)
    }

    /// The object key for the destination bucket in which Amazon AppFlow places the files.
    ///
    /// `BucketPrefix`.
    pub fn bucket_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BucketPrefix", value.into_value().into_node());
        self
    }

    /// The settings that determine how Amazon AppFlow handles an error when placing data in the Snowflake destination. For example, this setting would determine if the flow should fail after one insertion error, or continue and attempt to insert every record regardless of the initial failure. `ErrorHandlingConfig` is a part of the destination connector details.
    ///
    /// `ErrorHandlingConfig`.
    pub fn error_handling_config(
        mut self,
        value: impl IntoValue<ErrorHandlingConfigProperty>,
    ) -> Self {
        self.0
            .put("ErrorHandlingConfig", value.into_value().into_node());
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

impl Kind for SnowflakeDestinationPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SnowflakeDestinationPropertiesProperty> for SnowflakeDestinationPropertiesProperty {}
impl From<SnowflakeDestinationPropertiesProperty> for Node {
    #[inline]
    fn from(value: SnowflakeDestinationPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SnowflakeDestinationPropertiesProperty> for SnowflakeDestinationPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<SnowflakeDestinationPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the information that is required to query a particular connector.
///
/// The property type `SourceConnectorProperties` of `AWS::AppFlow::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct SourceConnectorPropertiesProperty(Object);

impl SourceConnectorPropertiesProperty {
    /// `SourceConnectorPropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the information that is required for querying Amplitude.
    ///
    /// `Amplitude`.
    pub fn amplitude(mut self, value: impl IntoValue<AmplitudeSourcePropertiesProperty>) -> Self {
        self.0.put("Amplitude", value.into_value().into_node());
        self
    }

    /// The properties that are applied when the custom connector is being used as a source.
    ///
    /// `CustomConnector`.
    pub fn custom_connector(
        mut self,
        value: impl IntoValue<CustomConnectorSourcePropertiesProperty>,
    ) -> Self {
        self.0
            .put("CustomConnector", value.into_value().into_node());
        self
    }

    /// Specifies the information that is required for querying Datadog.
    ///
    /// `Datadog`.
    pub fn datadog(mut self, value: impl IntoValue<DatadogSourcePropertiesProperty>) -> Self {
        self.0.put("Datadog", value.into_value().into_node());
        self
    }

    /// Specifies the information that is required for querying Dynatrace.
    ///
    /// `Dynatrace`.
    pub fn dynatrace(mut self, value: impl IntoValue<DynatraceSourcePropertiesProperty>) -> Self {
        self.0.put("Dynatrace", value.into_value().into_node());
        self
    }

    /// Specifies the information that is required for querying Google Analytics.
    ///
    /// `GoogleAnalytics`.
    pub fn google_analytics(
        mut self,
        value: impl IntoValue<GoogleAnalyticsSourcePropertiesProperty>,
    ) -> Self {
        self.0
            .put("GoogleAnalytics", value.into_value().into_node());
        self
    }

    /// Specifies the information that is required for querying Infor Nexus.
    ///
    /// `InforNexus`.
    pub fn infor_nexus(
        mut self,
        value: impl IntoValue<InforNexusSourcePropertiesProperty>,
    ) -> Self {
        self.0.put("InforNexus", value.into_value().into_node());
        self
    }

    /// Specifies the information that is required for querying Marketo.
    ///
    /// `Marketo`.
    pub fn marketo(mut self, value: impl IntoValue<MarketoSourcePropertiesProperty>) -> Self {
        self.0.put("Marketo", value.into_value().into_node());
        self
    }

    /// Specifies the information that is required for querying Salesforce Pardot.
    ///
    /// `Pardot`.
    pub fn pardot(mut self, value: impl IntoValue<PardotSourcePropertiesProperty>) -> Self {
        self.0.put("Pardot", value.into_value().into_node());
        self
    }

    /// Specifies the information that is required for querying Amazon S3.
    ///
    /// `S3`.
    pub fn s3(mut self, value: impl IntoValue<S3SourcePropertiesProperty>) -> Self {
        self.0.put("S3", value.into_value().into_node());
        self
    }

    /// The properties that are applied when using SAPOData as a flow source.
    ///
    /// `SAPOData`.
    pub fn sapo_data(mut self, value: impl IntoValue<SAPODataSourcePropertiesProperty>) -> Self {
        self.0.put("SAPOData", value.into_value().into_node());
        self
    }

    /// Specifies the information that is required for querying Salesforce.
    ///
    /// `Salesforce`.
    pub fn salesforce(mut self, value: impl IntoValue<SalesforceSourcePropertiesProperty>) -> Self {
        self.0.put("Salesforce", value.into_value().into_node());
        self
    }

    /// Specifies the information that is required for querying ServiceNow.
    ///
    /// `ServiceNow`.
    pub fn service_now(
        mut self,
        value: impl IntoValue<ServiceNowSourcePropertiesProperty>,
    ) -> Self {
        self.0.put("ServiceNow", value.into_value().into_node());
        self
    }

    /// Specifies the information that is required for querying Singular.
    ///
    /// `Singular`.
    pub fn singular(mut self, value: impl IntoValue<SingularSourcePropertiesProperty>) -> Self {
        self.0.put("Singular", value.into_value().into_node());
        self
    }

    /// Specifies the information that is required for querying Slack.
    ///
    /// `Slack`.
    pub fn slack(mut self, value: impl IntoValue<SlackSourcePropertiesProperty>) -> Self {
        self.0.put("Slack", value.into_value().into_node());
        self
    }

    /// Specifies the information that is required for querying Trend Micro.
    ///
    /// `Trendmicro`.
    pub fn trendmicro(mut self, value: impl IntoValue<TrendmicroSourcePropertiesProperty>) -> Self {
        self.0.put("Trendmicro", value.into_value().into_node());
        self
    }

    /// Specifies the information that is required for querying Veeva.
    ///
    /// `Veeva`.
    pub fn veeva(mut self, value: impl IntoValue<VeevaSourcePropertiesProperty>) -> Self {
        self.0.put("Veeva", value.into_value().into_node());
        self
    }

    /// Specifies the information that is required for querying Zendesk.
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

/// Contains information about the configuration of the source connector used in the flow.
///
/// The property type `SourceFlowConfig` of `AWS::AppFlow::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct SourceFlowConfigProperty(Object);

impl SourceFlowConfigProperty {
    /// `SourceFlowConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `connector_type`: The type of connector, such as Salesforce, Amplitude, and so on.
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

    /// The API version of the connector when it's used as a source in the flow.
    ///
    /// `ApiVersion`.
    pub fn api_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ApiVersion", value.into_value().into_node());
        self
    }

    /// The name of the connector profile. This name must be unique for each connector profile in the AWS account.
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

/// Determines how Amazon AppFlow handles the success response that it gets from the connector after placing data.
///
/// For example, this setting would determine where to write the response from the destination connector upon a successful insert operation.
///
/// The property type `SuccessResponseHandlingConfig` of `AWS::AppFlow::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct SuccessResponseHandlingConfigProperty(Object);

impl SuccessResponseHandlingConfigProperty {
    /// `SuccessResponseHandlingConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the Amazon S3 bucket.
    ///
    /// `BucketName`.
    pub fn bucket_name(mut self, value: impl IntoValue<kinds::s3::BucketName>) -> Self {
        self.0.put("BucketName", value.into_value().into_node());
        self
    }

    /// The Amazon S3 bucket prefix.
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

impl Kind for SuccessResponseHandlingConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SuccessResponseHandlingConfigProperty> for SuccessResponseHandlingConfigProperty {}
impl From<SuccessResponseHandlingConfigProperty> for Node {
    #[inline]
    fn from(value: SuccessResponseHandlingConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SuccessResponseHandlingConfigProperty> for SuccessResponseHandlingConfigProperty {
    #[inline]
    fn into_value(self) -> Value<SuccessResponseHandlingConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A class for modeling different type of tasks. Task implementation varies based on the `TaskType`.
///
/// The property type `Task` of `AWS::AppFlow::Flow`.
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

    /// A map used to store task-related information. The execution service looks for particular information based on the `TaskType`.
    ///
    /// `TaskProperties`.
    pub fn task_properties(
        mut self,
        value: impl IntoValue<List<TaskPropertiesObjectProperty>>,
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
/// The property type `TaskPropertiesObject` of `AWS::AppFlow::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct TaskPropertiesObjectProperty(Object);

impl TaskPropertiesObjectProperty {
    /// `TaskPropertiesObjectProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The task property key.
    /// - `value`: The task property value.
    pub fn new(key: impl IntoValue<Key>, value: impl IntoValue<String>) -> Self {
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

impl Kind for TaskPropertiesObjectProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TaskPropertiesObjectProperty> for TaskPropertiesObjectProperty {}
impl From<TaskPropertiesObjectProperty> for Node {
    #[inline]
    fn from(value: TaskPropertiesObjectProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TaskPropertiesObjectProperty> for TaskPropertiesObjectProperty {
    #[inline]
    fn into_value(self) -> Value<TaskPropertiesObjectProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The properties that are applied when using Trend Micro as a flow source.
///
/// The property type `TrendmicroSourceProperties` of `AWS::AppFlow::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct TrendmicroSourcePropertiesProperty(Object);

impl TrendmicroSourcePropertiesProperty {
    /// `TrendmicroSourcePropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `object`: The object specified in the Trend Micro flow source.
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

impl Kind for TrendmicroSourcePropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TrendmicroSourcePropertiesProperty> for TrendmicroSourcePropertiesProperty {}
impl From<TrendmicroSourcePropertiesProperty> for Node {
    #[inline]
    fn from(value: TrendmicroSourcePropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TrendmicroSourcePropertiesProperty> for TrendmicroSourcePropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<TrendmicroSourcePropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The trigger settings that determine how and when Amazon AppFlow runs the specified flow.
///
/// The property type `TriggerConfig` of `AWS::AppFlow::Flow`.
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

    /// Specifies the configuration details of a schedule-triggered flow as defined by the user. Currently, these settings only apply to the `Scheduled` trigger type.
    ///
    /// `TriggerProperties`.
    pub fn trigger_properties(
        mut self,
        value: impl IntoValue<ScheduledTriggerPropertiesProperty>,
    ) -> Self {
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

/// The properties that are applied when Upsolver is used as a destination.
///
/// The property type `UpsolverDestinationProperties` of `AWS::AppFlow::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct UpsolverDestinationPropertiesProperty(Object);

impl UpsolverDestinationPropertiesProperty {
    /// `UpsolverDestinationPropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket_name`: The Upsolver Amazon S3 bucket name in which Amazon AppFlow places the transferred data.
    /// - `s3_output_format_config`: The configuration that determines how data is formatted when Upsolver is used as the flow destination.
    pub fn new(
        bucket_name: impl IntoValue<kinds::s3::BucketName>,
        s3_output_format_config: impl IntoValue<UpsolverS3OutputFormatConfigProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BucketName", bucket_name.into_value().into_node());
        object_.put(
            "S3OutputFormatConfig",
            s3_output_format_config.into_value().into_node(),
        );
        Self(object_)
    }

    /// The object key for the destination Upsolver Amazon S3 bucket in which Amazon AppFlow places the files.
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

impl Kind for UpsolverDestinationPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UpsolverDestinationPropertiesProperty> for UpsolverDestinationPropertiesProperty {}
impl From<UpsolverDestinationPropertiesProperty> for Node {
    #[inline]
    fn from(value: UpsolverDestinationPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UpsolverDestinationPropertiesProperty> for UpsolverDestinationPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<UpsolverDestinationPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration that determines how Amazon AppFlow formats the flow output data when Upsolver is used as the destination.
///
/// The property type `UpsolverS3OutputFormatConfig` of `AWS::AppFlow::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct UpsolverS3OutputFormatConfigProperty(Object);

impl UpsolverS3OutputFormatConfigProperty {
    /// `UpsolverS3OutputFormatConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `prefix_config`: Specifies elements that Amazon AppFlow includes in the file and folder names in the flow destination.
    pub fn new(prefix_config: impl IntoValue<PrefixConfigProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("PrefixConfig", prefix_config.into_value().into_node());
        Self(object_)
    }

    /// The aggregation settings that you can use to customize the output format of your flow data.
    ///
    /// `AggregationConfig`.
    pub fn aggregation_config(mut self, value: impl IntoValue<AggregationConfigProperty>) -> Self {
        self.0
            .put("AggregationConfig", value.into_value().into_node());
        self
    }

    /// Indicates the file type that Amazon AppFlow places in the Upsolver Amazon S3 bucket.
    ///
    /// `FileType`; one of `CSV`, `JSON`, `PARQUET`.
    pub fn file_type(mut self, value: impl IntoValue<FileType>) -> Self {
        self.0.put("FileType", value.into_value().into_node());
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

impl Kind for UpsolverS3OutputFormatConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UpsolverS3OutputFormatConfigProperty> for UpsolverS3OutputFormatConfigProperty {}
impl From<UpsolverS3OutputFormatConfigProperty> for Node {
    #[inline]
    fn from(value: UpsolverS3OutputFormatConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UpsolverS3OutputFormatConfigProperty> for UpsolverS3OutputFormatConfigProperty {
    #[inline]
    fn into_value(self) -> Value<UpsolverS3OutputFormatConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The properties that are applied when using Veeva as a flow source.
///
/// The property type `VeevaSourceProperties` of `AWS::AppFlow::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct VeevaSourcePropertiesProperty(Object);

impl VeevaSourcePropertiesProperty {
    /// `VeevaSourcePropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `object`: The object specified in the Veeva flow source.
    pub fn new(object: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Object", object.into_value().into_node());
        Self(object_)
    }

    /// The document type specified in the Veeva document extract flow.
    ///
    /// `DocumentType`.
    pub fn document_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DocumentType", value.into_value().into_node());
        self
    }

    /// Boolean value to include All Versions of files in Veeva document extract flow.
    ///
    /// `IncludeAllVersions`.
    pub fn include_all_versions(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IncludeAllVersions", value.into_value().into_node());
        self
    }

    /// Boolean value to include file renditions in Veeva document extract flow.
    ///
    /// `IncludeRenditions`.
    pub fn include_renditions(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IncludeRenditions", value.into_value().into_node());
        self
    }

    /// Boolean value to include source files in Veeva document extract flow.
    ///
    /// `IncludeSourceFiles`.
    pub fn include_source_files(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IncludeSourceFiles", value.into_value().into_node());
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

impl Kind for VeevaSourcePropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VeevaSourcePropertiesProperty> for VeevaSourcePropertiesProperty {}
impl From<VeevaSourcePropertiesProperty> for Node {
    #[inline]
    fn from(value: VeevaSourcePropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VeevaSourcePropertiesProperty> for VeevaSourcePropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<VeevaSourcePropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The properties that are applied when Zendesk is used as a destination.
///
/// The property type `ZendeskDestinationProperties` of `AWS::AppFlow::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct ZendeskDestinationPropertiesProperty(Object);

impl ZendeskDestinationPropertiesProperty {
    /// `ZendeskDestinationPropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `object`: The object specified in the Zendesk flow destination.
    pub fn new(object: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Object", object.into_value().into_node());
        Self(object_)
    }

    /// The settings that determine how Amazon AppFlow handles an error when placing data in the destination. For example, this setting would determine if the flow should fail after one insertion error, or continue and attempt to insert every record regardless of the initial failure. `ErrorHandlingConfig` is a part of the destination connector details.
    ///
    /// `ErrorHandlingConfig`.
    pub fn error_handling_config(
        mut self,
        value: impl IntoValue<ErrorHandlingConfigProperty>,
    ) -> Self {
        self.0
            .put("ErrorHandlingConfig", value.into_value().into_node());
        self
    }

    /// A list of field names that can be used as an ID field when performing a write operation.
    ///
    /// `IdFieldNames`.
    pub fn id_field_names(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("IdFieldNames", value.into_value().into_node());
        self
    }

    /// The possible write operations in the destination connector. When this value is not provided, this defaults to the `INSERT` operation.
    ///
    /// `WriteOperationType`; one of `INSERT`, `UPSERT`, `UPDATE`, `DELETE`.
    pub fn write_operation_type(mut self, value: impl IntoValue<WriteOperationType>) -> Self {
        self.0
            .put("WriteOperationType", value.into_value().into_node());
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

impl Kind for ZendeskDestinationPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ZendeskDestinationPropertiesProperty> for ZendeskDestinationPropertiesProperty {}
impl From<ZendeskDestinationPropertiesProperty> for Node {
    #[inline]
    fn from(value: ZendeskDestinationPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ZendeskDestinationPropertiesProperty> for ZendeskDestinationPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<ZendeskDestinationPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The properties that are applied when using Zendesk as a flow source.
///
/// The property type `ZendeskSourceProperties` of `AWS::AppFlow::Flow`.
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

/// The values of `AggregationType` of a `AggregationConfig` of `AWS::AppFlow::Flow`.
pub enum AggregationType {
    /// `None`.
    None,
    /// `SingleFile`.
    SingleFile,
}

#[diagnostic::do_not_recommend]
impl Kind for AggregationType {}
#[diagnostic::do_not_recommend]
impl TextKind for AggregationType {}
#[diagnostic::do_not_recommend]
impl IdKind for AggregationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AggregationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<AggregationType> for AggregationType {
    #[inline]
    fn into_value(self) -> Value<AggregationType> {
        const VALUES: &[&str] = &["None", "SingleFile"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Amplitude` of a `ConnectorOperator` of `AWS::AppFlow::Flow`.
pub enum Amplitude {
    /// `BETWEEN`.
    Between,
}

#[diagnostic::do_not_recommend]
impl Kind for Amplitude {}
#[diagnostic::do_not_recommend]
impl TextKind for Amplitude {}
#[diagnostic::do_not_recommend]
impl IdKind for Amplitude {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Amplitude {}
#[diagnostic::do_not_recommend]
impl IntoValue<Amplitude> for Amplitude {
    #[inline]
    fn into_value(self) -> Value<Amplitude> {
        const VALUES: &[&str] = &["BETWEEN"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ConnectorType` of a `DestinationFlowConfig` of `AWS::AppFlow::Flow`.
pub enum ConnectorType {
    /// `Amplitude`.
    Amplitude,
    /// `CustomConnector`.
    CustomConnector,
    /// `Datadog`.
    Datadog,
    /// `Dynatrace`.
    Dynatrace,
    /// `EventBridge`.
    EventBridge,
    /// `Googleanalytics`.
    Googleanalytics,
    /// `Infornexus`.
    Infornexus,
    /// `LookoutMetrics`.
    LookoutMetrics,
    /// `Marketo`.
    Marketo,
    /// `Pardot`.
    Pardot,
    /// `Redshift`.
    Redshift,
    /// `S3`.
    S3,
    /// `SAPOData`.
    SapoData,
    /// `Salesforce`.
    Salesforce,
    /// `Servicenow`.
    Servicenow,
    /// `Singular`.
    Singular,
    /// `Slack`.
    Slack,
    /// `Snowflake`.
    Snowflake,
    /// `Trendmicro`.
    Trendmicro,
    /// `Upsolver`.
    Upsolver,
    /// `Veeva`.
    Veeva,
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
        const VALUES: &[&str] = &[
            "Amplitude",
            "CustomConnector",
            "Datadog",
            "Dynatrace",
            "EventBridge",
            "Googleanalytics",
            "Infornexus",
            "LookoutMetrics",
            "Marketo",
            "Pardot",
            "Redshift",
            "S3",
            "SAPOData",
            "Salesforce",
            "Servicenow",
            "Singular",
            "Slack",
            "Snowflake",
            "Trendmicro",
            "Upsolver",
            "Veeva",
            "Zendesk",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CustomConnector` of a `ConnectorOperator` of `AWS::AppFlow::Flow`.
pub enum CustomConnector {
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
impl Kind for CustomConnector {}
#[diagnostic::do_not_recommend]
impl TextKind for CustomConnector {}
#[diagnostic::do_not_recommend]
impl IdKind for CustomConnector {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CustomConnector {}
#[diagnostic::do_not_recommend]
impl IntoValue<CustomConnector> for CustomConnector {
    #[inline]
    fn into_value(self) -> Value<CustomConnector> {
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

/// The values of `DataPullMode` of a `ScheduledTriggerProperties` of `AWS::AppFlow::Flow`.
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

/// The values of `DataTransferApi` of a `SalesforceDestinationProperties` of `AWS::AppFlow::Flow`.
pub enum DataTransferApi {
    /// `AUTOMATIC`.
    Automatic,
    /// `BULKV2`.
    Bulkv2,
    /// `REST_SYNC`.
    RestSync,
}

#[diagnostic::do_not_recommend]
impl Kind for DataTransferApi {}
#[diagnostic::do_not_recommend]
impl TextKind for DataTransferApi {}
#[diagnostic::do_not_recommend]
impl IdKind for DataTransferApi {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DataTransferApi {}
#[diagnostic::do_not_recommend]
impl IntoValue<DataTransferApi> for DataTransferApi {
    #[inline]
    fn into_value(self) -> Value<DataTransferApi> {
        const VALUES: &[&str] = &["AUTOMATIC", "BULKV2", "REST_SYNC"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Datadog` of a `ConnectorOperator` of `AWS::AppFlow::Flow`.
pub enum Datadog {
    /// `ADDITION`.
    Addition,
    /// `BETWEEN`.
    Between,
    /// `DIVISION`.
    Division,
    /// `EQUAL_TO`.
    EqualTo,
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
impl Kind for Datadog {}
#[diagnostic::do_not_recommend]
impl TextKind for Datadog {}
#[diagnostic::do_not_recommend]
impl IdKind for Datadog {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Datadog {}
#[diagnostic::do_not_recommend]
impl IntoValue<Datadog> for Datadog {
    #[inline]
    fn into_value(self) -> Value<Datadog> {
        const VALUES: &[&str] = &[
            "ADDITION",
            "BETWEEN",
            "DIVISION",
            "EQUAL_TO",
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

/// The values of `Dynatrace` of a `ConnectorOperator` of `AWS::AppFlow::Flow`.
pub enum Dynatrace {
    /// `ADDITION`.
    Addition,
    /// `BETWEEN`.
    Between,
    /// `DIVISION`.
    Division,
    /// `EQUAL_TO`.
    EqualTo,
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
impl Kind for Dynatrace {}
#[diagnostic::do_not_recommend]
impl TextKind for Dynatrace {}
#[diagnostic::do_not_recommend]
impl IdKind for Dynatrace {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Dynatrace {}
#[diagnostic::do_not_recommend]
impl IntoValue<Dynatrace> for Dynatrace {
    #[inline]
    fn into_value(self) -> Value<Dynatrace> {
        const VALUES: &[&str] = &[
            "ADDITION",
            "BETWEEN",
            "DIVISION",
            "EQUAL_TO",
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

/// The values of `FileType` of a `S3OutputFormatConfig` of `AWS::AppFlow::Flow`.
pub enum FileType {
    /// `CSV`.
    Csv,
    /// `JSON`.
    Json_,
    /// `PARQUET`.
    Parquet,
}

#[diagnostic::do_not_recommend]
impl Kind for FileType {}
#[diagnostic::do_not_recommend]
impl TextKind for FileType {}
#[diagnostic::do_not_recommend]
impl IdKind for FileType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FileType {}
#[diagnostic::do_not_recommend]
impl IntoValue<FileType> for FileType {
    #[inline]
    fn into_value(self) -> Value<FileType> {
        const VALUES: &[&str] = &["CSV", "JSON", "PARQUET"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `FlowStatus` of `AWS::AppFlow::Flow`.
pub enum FlowStatus {
    /// `Active`.
    Active,
    /// `Draft`.
    Draft,
    /// `Suspended`.
    Suspended,
}

#[diagnostic::do_not_recommend]
impl Kind for FlowStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for FlowStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for FlowStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FlowStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<FlowStatus> for FlowStatus {
    #[inline]
    fn into_value(self) -> Value<FlowStatus> {
        const VALUES: &[&str] = &["Active", "Draft", "Suspended"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `GoogleAnalytics` of a `ConnectorOperator` of `AWS::AppFlow::Flow`.
pub enum GoogleAnalytics {
    /// `BETWEEN`.
    Between,
    /// `PROJECTION`.
    Projection,
}

#[diagnostic::do_not_recommend]
impl Kind for GoogleAnalytics {}
#[diagnostic::do_not_recommend]
impl TextKind for GoogleAnalytics {}
#[diagnostic::do_not_recommend]
impl IdKind for GoogleAnalytics {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for GoogleAnalytics {}
#[diagnostic::do_not_recommend]
impl IntoValue<GoogleAnalytics> for GoogleAnalytics {
    #[inline]
    fn into_value(self) -> Value<GoogleAnalytics> {
        const VALUES: &[&str] = &["BETWEEN", "PROJECTION"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `InforNexus` of a `ConnectorOperator` of `AWS::AppFlow::Flow`.
pub enum InforNexus {
    /// `ADDITION`.
    Addition,
    /// `BETWEEN`.
    Between,
    /// `DIVISION`.
    Division,
    /// `EQUAL_TO`.
    EqualTo,
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
impl Kind for InforNexus {}
#[diagnostic::do_not_recommend]
impl TextKind for InforNexus {}
#[diagnostic::do_not_recommend]
impl IdKind for InforNexus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for InforNexus {}
#[diagnostic::do_not_recommend]
impl IntoValue<InforNexus> for InforNexus {
    #[inline]
    fn into_value(self) -> Value<InforNexus> {
        const VALUES: &[&str] = &[
            "ADDITION",
            "BETWEEN",
            "DIVISION",
            "EQUAL_TO",
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

/// The values of `Key` of a `TaskPropertiesObject` of `AWS::AppFlow::Flow`.
pub enum Key {
    /// `CONCAT_FORMAT`.
    ConcatFormat,
    /// `DATA_TYPE`.
    DataType,
    /// `DESTINATION_DATA_TYPE`.
    DestinationDataType,
    /// `EXCLUDE_SOURCE_FIELDS_LIST`.
    ExcludeSourceFieldsList,
    /// `INCLUDE_NEW_FIELDS`.
    IncludeNewFields,
    /// `LOWER_BOUND`.
    LowerBound,
    /// `MASK_LENGTH`.
    MaskLength,
    /// `MASK_VALUE`.
    MaskValue,
    /// `MATH_OPERATION_FIELDS_ORDER`.
    MathOperationFieldsOrder,
    /// `ORDERED_PARTITION_KEYS_LIST`.
    OrderedPartitionKeysList,
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
impl Kind for Key {}
#[diagnostic::do_not_recommend]
impl TextKind for Key {}
#[diagnostic::do_not_recommend]
impl IdKind for Key {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Key {}
#[diagnostic::do_not_recommend]
impl IntoValue<Key> for Key {
    #[inline]
    fn into_value(self) -> Value<Key> {
        const VALUES: &[&str] = &[
            "CONCAT_FORMAT",
            "DATA_TYPE",
            "DESTINATION_DATA_TYPE",
            "EXCLUDE_SOURCE_FIELDS_LIST",
            "INCLUDE_NEW_FIELDS",
            "LOWER_BOUND",
            "MASK_LENGTH",
            "MASK_VALUE",
            "MATH_OPERATION_FIELDS_ORDER",
            "ORDERED_PARTITION_KEYS_LIST",
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

/// The values of `Marketo` of a `ConnectorOperator` of `AWS::AppFlow::Flow`.
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

/// The values of `Pardot` of a `ConnectorOperator` of `AWS::AppFlow::Flow`.
pub enum Pardot {
    /// `ADDITION`.
    Addition,
    /// `DIVISION`.
    Division,
    /// `EQUAL_TO`.
    EqualTo,
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
impl Kind for Pardot {}
#[diagnostic::do_not_recommend]
impl TextKind for Pardot {}
#[diagnostic::do_not_recommend]
impl IdKind for Pardot {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Pardot {}
#[diagnostic::do_not_recommend]
impl IntoValue<Pardot> for Pardot {
    #[inline]
    fn into_value(self) -> Value<Pardot> {
        const VALUES: &[&str] = &[
            "ADDITION",
            "DIVISION",
            "EQUAL_TO",
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

/// The values of `PrefixFormat` of a `PrefixConfig` of `AWS::AppFlow::Flow`.
pub enum PrefixFormat {
    /// `DAY`.
    Day,
    /// `HOUR`.
    Hour,
    /// `MINUTE`.
    Minute,
    /// `MONTH`.
    Month,
    /// `YEAR`.
    Year,
}

#[diagnostic::do_not_recommend]
impl Kind for PrefixFormat {}
#[diagnostic::do_not_recommend]
impl TextKind for PrefixFormat {}
#[diagnostic::do_not_recommend]
impl IdKind for PrefixFormat {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PrefixFormat {}
#[diagnostic::do_not_recommend]
impl IntoValue<PrefixFormat> for PrefixFormat {
    #[inline]
    fn into_value(self) -> Value<PrefixFormat> {
        const VALUES: &[&str] = &["DAY", "HOUR", "MINUTE", "MONTH", "YEAR"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PrefixType` of a `PrefixConfig` of `AWS::AppFlow::Flow`.
pub enum PrefixType {
    /// `FILENAME`.
    Filename,
    /// `PATH`.
    Path,
    /// `PATH_AND_FILENAME`.
    PathAndFilename,
}

#[diagnostic::do_not_recommend]
impl Kind for PrefixType {}
#[diagnostic::do_not_recommend]
impl TextKind for PrefixType {}
#[diagnostic::do_not_recommend]
impl IdKind for PrefixType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PrefixType {}
#[diagnostic::do_not_recommend]
impl IntoValue<PrefixType> for PrefixType {
    #[inline]
    fn into_value(self) -> Value<PrefixType> {
        const VALUES: &[&str] = &["FILENAME", "PATH", "PATH_AND_FILENAME"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `S3` of a `ConnectorOperator` of `AWS::AppFlow::Flow`.
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

/// The values of `S3InputFileType` of a `S3InputFormatConfig` of `AWS::AppFlow::Flow`.
pub enum S3InputFileType {
    /// `CSV`.
    Csv,
    /// `JSON`.
    Json_,
}

#[diagnostic::do_not_recommend]
impl Kind for S3InputFileType {}
#[diagnostic::do_not_recommend]
impl TextKind for S3InputFileType {}
#[diagnostic::do_not_recommend]
impl IdKind for S3InputFileType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for S3InputFileType {}
#[diagnostic::do_not_recommend]
impl IntoValue<S3InputFileType> for S3InputFileType {
    #[inline]
    fn into_value(self) -> Value<S3InputFileType> {
        const VALUES: &[&str] = &["CSV", "JSON"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Salesforce` of a `ConnectorOperator` of `AWS::AppFlow::Flow`.
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

/// The values of `SAPOData` of a `ConnectorOperator` of `AWS::AppFlow::Flow`.
pub enum SapoData {
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
impl Kind for SapoData {}
#[diagnostic::do_not_recommend]
impl TextKind for SapoData {}
#[diagnostic::do_not_recommend]
impl IdKind for SapoData {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SapoData {}
#[diagnostic::do_not_recommend]
impl IntoValue<SapoData> for SapoData {
    #[inline]
    fn into_value(self) -> Value<SapoData> {
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

/// The values of `ServiceNow` of a `ConnectorOperator` of `AWS::AppFlow::Flow`.
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

/// The values of `Singular` of a `ConnectorOperator` of `AWS::AppFlow::Flow`.
pub enum Singular {
    /// `ADDITION`.
    Addition,
    /// `DIVISION`.
    Division,
    /// `EQUAL_TO`.
    EqualTo,
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
impl Kind for Singular {}
#[diagnostic::do_not_recommend]
impl TextKind for Singular {}
#[diagnostic::do_not_recommend]
impl IdKind for Singular {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Singular {}
#[diagnostic::do_not_recommend]
impl IntoValue<Singular> for Singular {
    #[inline]
    fn into_value(self) -> Value<Singular> {
        const VALUES: &[&str] = &[
            "ADDITION",
            "DIVISION",
            "EQUAL_TO",
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

/// The values of `Slack` of a `ConnectorOperator` of `AWS::AppFlow::Flow`.
pub enum Slack {
    /// `ADDITION`.
    Addition,
    /// `BETWEEN`.
    Between,
    /// `DIVISION`.
    Division,
    /// `EQUAL_TO`.
    EqualTo,
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
impl Kind for Slack {}
#[diagnostic::do_not_recommend]
impl TextKind for Slack {}
#[diagnostic::do_not_recommend]
impl IdKind for Slack {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Slack {}
#[diagnostic::do_not_recommend]
impl IntoValue<Slack> for Slack {
    #[inline]
    fn into_value(self) -> Value<Slack> {
        const VALUES: &[&str] = &[
            "ADDITION",
            "BETWEEN",
            "DIVISION",
            "EQUAL_TO",
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

/// The values of `TaskType` of a `Task` of `AWS::AppFlow::Flow`.
pub enum TaskType {
    /// `Arithmetic`.
    Arithmetic,
    /// `Filter`.
    Filter,
    /// `Map`.
    Map_,
    /// `Map_all`.
    MapAll,
    /// `Mask`.
    Mask,
    /// `Merge`.
    Merge,
    /// `Partition`.
    Partition,
    /// `Passthrough`.
    Passthrough,
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
            "Map_all",
            "Mask",
            "Merge",
            "Partition",
            "Passthrough",
            "Truncate",
            "Validate",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Trendmicro` of a `ConnectorOperator` of `AWS::AppFlow::Flow`.
pub enum Trendmicro {
    /// `ADDITION`.
    Addition,
    /// `DIVISION`.
    Division,
    /// `EQUAL_TO`.
    EqualTo,
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
impl Kind for Trendmicro {}
#[diagnostic::do_not_recommend]
impl TextKind for Trendmicro {}
#[diagnostic::do_not_recommend]
impl IdKind for Trendmicro {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Trendmicro {}
#[diagnostic::do_not_recommend]
impl IntoValue<Trendmicro> for Trendmicro {
    #[inline]
    fn into_value(self) -> Value<Trendmicro> {
        const VALUES: &[&str] = &[
            "ADDITION",
            "DIVISION",
            "EQUAL_TO",
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

/// The values of `TriggerType` of a `TriggerConfig` of `AWS::AppFlow::Flow`.
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

/// The values of `Type` of a `DataTransferApi` of `AWS::AppFlow::Flow`.
pub enum Type {
    /// `ASYNC`.
    Async,
    /// `AUTOMATIC`.
    Automatic,
    /// `SYNC`.
    Sync,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &["ASYNC", "AUTOMATIC", "SYNC"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Veeva` of a `ConnectorOperator` of `AWS::AppFlow::Flow`.
pub enum Veeva {
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
impl Kind for Veeva {}
#[diagnostic::do_not_recommend]
impl TextKind for Veeva {}
#[diagnostic::do_not_recommend]
impl IdKind for Veeva {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Veeva {}
#[diagnostic::do_not_recommend]
impl IntoValue<Veeva> for Veeva {
    #[inline]
    fn into_value(self) -> Value<Veeva> {
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

/// The values of `WriteOperationType` of a `CustomConnectorDestinationProperties` of `AWS::AppFlow::Flow`.
pub enum WriteOperationType {
    /// `DELETE`.
    Delete,
    /// `INSERT`.
    Insert,
    /// `UPDATE`.
    Update,
    /// `UPSERT`.
    Upsert,
}

#[diagnostic::do_not_recommend]
impl Kind for WriteOperationType {}
#[diagnostic::do_not_recommend]
impl TextKind for WriteOperationType {}
#[diagnostic::do_not_recommend]
impl IdKind for WriteOperationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for WriteOperationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<WriteOperationType> for WriteOperationType {
    #[inline]
    fn into_value(self) -> Value<WriteOperationType> {
        const VALUES: &[&str] = &["DELETE", "INSERT", "UPDATE", "UPSERT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Zendesk` of a `ConnectorOperator` of `AWS::AppFlow::Flow`.
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

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Serverless::StateMachine` and its property types.

use crate::l1::*;

/// <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html>
///
/// `AWS::Serverless::StateMachine`; `Ref` returns the physical id of the resource.
/// Changing one of these replaces it: `Definition`, `DefinitionSubstitutions`, `DefinitionUri`, `Events`, `Logging`, `Name`, `PermissionsBoundaries`, `Policies`, `Role`, `Tags`, `Tracing`, `Type`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-serverless-statemachine.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnStateMachine(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Serverless::StateMachine",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: "",
};

impl CfnStateMachine {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Serverless::StateMachine";

    /// `CfnStateMachine` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Definition` property.
    ///
    /// `Definition`; free JSON, such as an [`Object`]; an update replaces the resource.
    pub fn definition(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Definition", value.into_value().into_node());
        self
    }

    /// The `DefinitionSubstitutions` property.
    ///
    /// `DefinitionSubstitutions`; an update replaces the resource.
    pub fn definition_substitutions(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("DefinitionSubstitutions", value.into_value().into_node());
        self
    }

    /// The `DefinitionUri` property.
    ///
    /// `DefinitionUri`; takes a string or a [`S3LocationProperty`]; an update replaces the resource.
    pub fn definition_uri(mut self, value: impl IntoValue<DefinitionUriForms>) -> Self {
        self.0.put("DefinitionUri", value.into_value().into_node());
        self
    }

    /// The `Events` property.
    ///
    /// `Events`; an update replaces the resource.
    pub fn events(mut self, value: impl IntoValue<Map<EventSourceProperty>>) -> Self {
        self.0.put("Events", value.into_value().into_node());
        self
    }

    /// The `Logging` property.
    ///
    /// `Logging`; an update replaces the resource.
    pub fn logging(mut self, value: impl IntoValue<LoggingConfigurationProperty>) -> Self {
        self.0.put("Logging", value.into_value().into_node());
        self
    }

    /// The `Name` property.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The `PermissionsBoundaries` property.
    ///
    /// `PermissionsBoundaries`; an update replaces the resource.
    pub fn permissions_boundaries(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PermissionsBoundaries", value.into_value().into_node());
        self
    }

    /// The `Policies` property.
    ///
    /// `Policies`; takes a string or a [`IAMPolicyDocumentProperty`] or a list; an update replaces the resource.
    pub fn policies(mut self, value: impl IntoValue<PoliciesForms>) -> Self {
        self.0.put("Policies", value.into_value().into_node());
        self
    }

    /// The `Role` property.
    ///
    /// `Role`; an update replaces the resource.
    pub fn role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Role", value.into_value().into_node());
        self
    }

    /// The `Tags` property.
    ///
    /// `Tags`; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The `Tracing` property.
    ///
    /// `Tracing`; an update replaces the resource.
    pub fn tracing(mut self, value: impl IntoValue<TracingConfigurationProperty>) -> Self {
        self.0.put("Tracing", value.into_value().into_node());
        self
    }

    /// The `Type` property.
    ///
    /// `Type`; an update replaces the resource.
    pub fn r#type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Type", value.into_value().into_node());
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

impl Construct for CfnStateMachine {
    type Handle = CfnStateMachineRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnStateMachineRef {
        CfnStateMachineRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnStateMachine`] of a stack.
pub struct CfnStateMachineRef(NodeRef);

impl Clone for CfnStateMachineRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnStateMachineRef {}
impl AsNode for CfnStateMachineRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnStateMachineRef {
    /// What `Ref` returns: the physical id of the resource.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `ApiEvent` of `AWS::Serverless::StateMachine`.
#[must_use = "a property type does nothing until it is set"]
pub struct ApiEventProperty(Object);

impl ApiEventProperty {
    /// `ApiEventProperty` with its required properties, in alphabetical order:
    ///
    /// - `method`
    /// - `path`
    pub fn new(method: impl IntoValue<String>, path: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Method", method.into_value().into_node());
        object_.put("Path", path.into_value().into_node());
        Self(object_)
    }

    /// The `RestApiId` property.
    ///
    /// `RestApiId`; an update replaces the resource.
    pub fn rest_api_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RestApiId", value.into_value().into_node());
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

impl Kind for ApiEventProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ApiEventProperty> for ApiEventProperty {}
impl From<ApiEventProperty> for Node {
    #[inline]
    fn from(value: ApiEventProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ApiEventProperty> for ApiEventProperty {
    #[inline]
    fn into_value(self) -> Value<ApiEventProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `CloudWatchEventEvent` of `AWS::Serverless::StateMachine`.
#[must_use = "a property type does nothing until it is set"]
pub struct CloudWatchEventEventProperty(Object);

impl CloudWatchEventEventProperty {
    /// `CloudWatchEventEventProperty` with its required properties, in alphabetical order:
    ///
    /// - `pattern`
    pub fn new(pattern: impl IntoValue<Json>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Pattern", pattern.into_value().into_node());
        Self(object_)
    }

    /// The `EventBusName` property.
    ///
    /// `EventBusName`; an update replaces the resource.
    pub fn event_bus_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EventBusName", value.into_value().into_node());
        self
    }

    /// The `Input` property.
    ///
    /// `Input`; an update replaces the resource.
    pub fn input(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Input", value.into_value().into_node());
        self
    }

    /// The `InputPath` property.
    ///
    /// `InputPath`; an update replaces the resource.
    pub fn input_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InputPath", value.into_value().into_node());
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

impl Kind for CloudWatchEventEventProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CloudWatchEventEventProperty> for CloudWatchEventEventProperty {}
impl From<CloudWatchEventEventProperty> for Node {
    #[inline]
    fn from(value: CloudWatchEventEventProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CloudWatchEventEventProperty> for CloudWatchEventEventProperty {
    #[inline]
    fn into_value(self) -> Value<CloudWatchEventEventProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `CloudWatchLogsLogGroup` of `AWS::Serverless::StateMachine`.
#[must_use = "a property type does nothing until it is set"]
pub struct CloudWatchLogsLogGroupProperty(Object);

impl CloudWatchLogsLogGroupProperty {
    /// `CloudWatchLogsLogGroupProperty` with its required properties, in alphabetical order:
    ///
    /// - `log_group_arn`
    pub fn new(log_group_arn: impl IntoValue<kinds::logs::LogGroupArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("LogGroupArn", log_group_arn.into_value().into_node());
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

impl Kind for CloudWatchLogsLogGroupProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CloudWatchLogsLogGroupProperty> for CloudWatchLogsLogGroupProperty {}
impl From<CloudWatchLogsLogGroupProperty> for Node {
    #[inline]
    fn from(value: CloudWatchLogsLogGroupProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CloudWatchLogsLogGroupProperty> for CloudWatchLogsLogGroupProperty {
    #[inline]
    fn into_value(self) -> Value<CloudWatchLogsLogGroupProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `EventBridgeRuleEvent` of `AWS::Serverless::StateMachine`.
#[must_use = "a property type does nothing until it is set"]
pub struct EventBridgeRuleEventProperty(Object);

impl EventBridgeRuleEventProperty {
    /// `EventBridgeRuleEventProperty` with its required properties, in alphabetical order:
    ///
    /// - `pattern`
    pub fn new(pattern: impl IntoValue<Json>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Pattern", pattern.into_value().into_node());
        Self(object_)
    }

    /// The `EventBusName` property.
    ///
    /// `EventBusName`; an update replaces the resource.
    pub fn event_bus_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EventBusName", value.into_value().into_node());
        self
    }

    /// The `Input` property.
    ///
    /// `Input`; an update replaces the resource.
    pub fn input(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Input", value.into_value().into_node());
        self
    }

    /// The `InputPath` property.
    ///
    /// `InputPath`; an update replaces the resource.
    pub fn input_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InputPath", value.into_value().into_node());
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

impl Kind for EventBridgeRuleEventProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EventBridgeRuleEventProperty> for EventBridgeRuleEventProperty {}
impl From<EventBridgeRuleEventProperty> for Node {
    #[inline]
    fn from(value: EventBridgeRuleEventProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EventBridgeRuleEventProperty> for EventBridgeRuleEventProperty {
    #[inline]
    fn into_value(self) -> Value<EventBridgeRuleEventProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `EventSource` of `AWS::Serverless::StateMachine`.
#[must_use = "a property type does nothing until it is set"]
pub struct EventSourceProperty(Object);

impl EventSourceProperty {
    /// `EventSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `properties`
    /// - `r#type`
    pub fn new(
        properties: impl IntoValue<EventSourcePropertiesForms>,
        r#type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Properties", properties.into_value().into_node());
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

impl Kind for EventSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EventSourceProperty> for EventSourceProperty {}
impl From<EventSourceProperty> for Node {
    #[inline]
    fn from(value: EventSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EventSourceProperty> for EventSourceProperty {
    #[inline]
    fn into_value(self) -> Value<EventSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `FunctionSAMPT` of `AWS::Serverless::StateMachine`.
#[must_use = "a property type does nothing until it is set"]
pub struct FunctionSAMPTProperty(Object);

impl FunctionSAMPTProperty {
    /// `FunctionSAMPTProperty` with its required properties, in alphabetical order:
    ///
    /// - `function_name`
    pub fn new(function_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FunctionName", function_name.into_value().into_node());
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

impl Kind for FunctionSAMPTProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FunctionSAMPTProperty> for FunctionSAMPTProperty {}
impl From<FunctionSAMPTProperty> for Node {
    #[inline]
    fn from(value: FunctionSAMPTProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FunctionSAMPTProperty> for FunctionSAMPTProperty {
    #[inline]
    fn into_value(self) -> Value<FunctionSAMPTProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `IAMPolicyDocument` of `AWS::Serverless::StateMachine`.
#[must_use = "a property type does nothing until it is set"]
pub struct IAMPolicyDocumentProperty(Object);

impl IAMPolicyDocumentProperty {
    /// `IAMPolicyDocumentProperty` with its required properties, in alphabetical order:
    ///
    /// - `statement`
    /// - `version`
    pub fn new(statement: impl IntoValue<Json>, version: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Statement", statement.into_value().into_node());
        object_.put("Version", version.into_value().into_node());
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

impl Kind for IAMPolicyDocumentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IAMPolicyDocumentProperty> for IAMPolicyDocumentProperty {}
impl From<IAMPolicyDocumentProperty> for Node {
    #[inline]
    fn from(value: IAMPolicyDocumentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IAMPolicyDocumentProperty> for IAMPolicyDocumentProperty {
    #[inline]
    fn into_value(self) -> Value<IAMPolicyDocumentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `LogDestination` of `AWS::Serverless::StateMachine`.
#[must_use = "a property type does nothing until it is set"]
pub struct LogDestinationProperty(Object);

impl LogDestinationProperty {
    /// `LogDestinationProperty` with its required properties, in alphabetical order:
    ///
    /// - `cloud_watch_logs_log_group`
    pub fn new(cloud_watch_logs_log_group: impl IntoValue<CloudWatchLogsLogGroupProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CloudWatchLogsLogGroup",
            cloud_watch_logs_log_group.into_value().into_node(),
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

impl Kind for LogDestinationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LogDestinationProperty> for LogDestinationProperty {}
impl From<LogDestinationProperty> for Node {
    #[inline]
    fn from(value: LogDestinationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LogDestinationProperty> for LogDestinationProperty {
    #[inline]
    fn into_value(self) -> Value<LogDestinationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `LoggingConfiguration` of `AWS::Serverless::StateMachine`.
#[must_use = "a property type does nothing until it is set"]
pub struct LoggingConfigurationProperty(Object);

impl LoggingConfigurationProperty {
    /// `LoggingConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `destinations`
    /// - `include_execution_data`
    /// - `level`
    pub fn new(
        destinations: impl IntoValue<List<LogDestinationProperty>>,
        include_execution_data: impl IntoValue<bool>,
        level: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Destinations", destinations.into_value().into_node());
        object_.put(
            "IncludeExecutionData",
            include_execution_data.into_value().into_node(),
        );
        object_.put("Level", level.into_value().into_node());
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

impl Kind for LoggingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LoggingConfigurationProperty> for LoggingConfigurationProperty {}
impl From<LoggingConfigurationProperty> for Node {
    #[inline]
    fn from(value: LoggingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LoggingConfigurationProperty> for LoggingConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<LoggingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `S3Location` of `AWS::Serverless::StateMachine`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3LocationProperty(Object);

impl S3LocationProperty {
    /// `S3LocationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket`
    /// - `key`
    pub fn new(bucket: impl IntoValue<String>, key: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Bucket", bucket.into_value().into_node());
        object_.put("Key", key.into_value().into_node());
        Self(object_)
    }

    /// The `Version` property.
    ///
    /// `Version`; an update replaces the resource.
    pub fn version(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Version", value.into_value().into_node());
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

impl Kind for S3LocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3LocationProperty> for S3LocationProperty {}
impl From<S3LocationProperty> for Node {
    #[inline]
    fn from(value: S3LocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3LocationProperty> for S3LocationProperty {
    #[inline]
    fn into_value(self) -> Value<S3LocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `SAMPolicyTemplate` of `AWS::Serverless::StateMachine`.
#[must_use = "a property type does nothing until it is set"]
pub struct SAMPolicyTemplateProperty(Object);

impl SAMPolicyTemplateProperty {
    /// `SAMPolicyTemplateProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `LambdaInvokePolicy` property.
    ///
    /// `LambdaInvokePolicy`; an update replaces the resource.
    pub fn lambda_invoke_policy(mut self, value: impl IntoValue<FunctionSAMPTProperty>) -> Self {
        self.0
            .put("LambdaInvokePolicy", value.into_value().into_node());
        self
    }

    /// The `StepFunctionsExecutionPolicy` property.
    ///
    /// `StepFunctionsExecutionPolicy`; an update replaces the resource.
    pub fn step_functions_execution_policy(
        mut self,
        value: impl IntoValue<StateMachineSAMPTProperty>,
    ) -> Self {
        self.0.put(
            "StepFunctionsExecutionPolicy",
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

impl Kind for SAMPolicyTemplateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SAMPolicyTemplateProperty> for SAMPolicyTemplateProperty {}
impl From<SAMPolicyTemplateProperty> for Node {
    #[inline]
    fn from(value: SAMPolicyTemplateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SAMPolicyTemplateProperty> for SAMPolicyTemplateProperty {
    #[inline]
    fn into_value(self) -> Value<SAMPolicyTemplateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ScheduleEvent` of `AWS::Serverless::StateMachine`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScheduleEventProperty(Object);

impl ScheduleEventProperty {
    /// `ScheduleEventProperty` with its required properties, in alphabetical order:
    ///
    /// - `schedule`
    pub fn new(schedule: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Schedule", schedule.into_value().into_node());
        Self(object_)
    }

    /// The `Input` property.
    ///
    /// `Input`; an update replaces the resource.
    pub fn input(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Input", value.into_value().into_node());
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

impl Kind for ScheduleEventProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScheduleEventProperty> for ScheduleEventProperty {}
impl From<ScheduleEventProperty> for Node {
    #[inline]
    fn from(value: ScheduleEventProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScheduleEventProperty> for ScheduleEventProperty {
    #[inline]
    fn into_value(self) -> Value<ScheduleEventProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `StateMachineSAMPT` of `AWS::Serverless::StateMachine`.
#[must_use = "a property type does nothing until it is set"]
pub struct StateMachineSAMPTProperty(Object);

impl StateMachineSAMPTProperty {
    /// `StateMachineSAMPTProperty` with its required properties, in alphabetical order:
    ///
    /// - `state_machine_name`
    pub fn new(state_machine_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "StateMachineName",
            state_machine_name.into_value().into_node(),
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

impl Kind for StateMachineSAMPTProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StateMachineSAMPTProperty> for StateMachineSAMPTProperty {}
impl From<StateMachineSAMPTProperty> for Node {
    #[inline]
    fn from(value: StateMachineSAMPTProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StateMachineSAMPTProperty> for StateMachineSAMPTProperty {
    #[inline]
    fn into_value(self) -> Value<StateMachineSAMPTProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `TracingConfiguration` of `AWS::Serverless::StateMachine`.
#[must_use = "a property type does nothing until it is set"]
pub struct TracingConfigurationProperty(Object);

impl TracingConfigurationProperty {
    /// `TracingConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Enabled` property.
    ///
    /// `Enabled`; an update replaces the resource.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
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

impl Kind for TracingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TracingConfigurationProperty> for TracingConfigurationProperty {}
impl From<TracingConfigurationProperty> for Node {
    #[inline]
    fn from(value: TracingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TracingConfigurationProperty> for TracingConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<TracingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// What takes a string or a [`S3LocationProperty`].
pub enum DefinitionUriForms {}
impl Kind for DefinitionUriForms {}
#[diagnostic::do_not_recommend]
impl TextKind for DefinitionUriForms {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DefinitionUriForms {}
#[diagnostic::do_not_recommend]
impl Accepts<S3LocationProperty> for DefinitionUriForms {}
#[diagnostic::do_not_recommend]
impl IntoValue<DefinitionUriForms> for S3LocationProperty {
    #[inline]
    fn into_value(self) -> Value<DefinitionUriForms> {
        Value::from_node(Node::Object(self.0))
    }
}

/// What takes a [`CloudWatchEventEventProperty`] or a [`EventBridgeRuleEventProperty`] or a [`ScheduleEventProperty`] or a [`ApiEventProperty`].
pub enum EventSourcePropertiesForms {}
impl Kind for EventSourcePropertiesForms {}
#[diagnostic::do_not_recommend]
impl Accepts<EventSourcePropertiesForms> for EventSourcePropertiesForms {}
#[diagnostic::do_not_recommend]
impl Accepts<CloudWatchEventEventProperty> for EventSourcePropertiesForms {}
#[diagnostic::do_not_recommend]
impl IntoValue<EventSourcePropertiesForms> for CloudWatchEventEventProperty {
    #[inline]
    fn into_value(self) -> Value<EventSourcePropertiesForms> {
        Value::from_node(Node::Object(self.0))
    }
}
#[diagnostic::do_not_recommend]
impl Accepts<EventBridgeRuleEventProperty> for EventSourcePropertiesForms {}
#[diagnostic::do_not_recommend]
impl IntoValue<EventSourcePropertiesForms> for EventBridgeRuleEventProperty {
    #[inline]
    fn into_value(self) -> Value<EventSourcePropertiesForms> {
        Value::from_node(Node::Object(self.0))
    }
}
#[diagnostic::do_not_recommend]
impl Accepts<ScheduleEventProperty> for EventSourcePropertiesForms {}
#[diagnostic::do_not_recommend]
impl IntoValue<EventSourcePropertiesForms> for ScheduleEventProperty {
    #[inline]
    fn into_value(self) -> Value<EventSourcePropertiesForms> {
        Value::from_node(Node::Object(self.0))
    }
}
#[diagnostic::do_not_recommend]
impl Accepts<ApiEventProperty> for EventSourcePropertiesForms {}
#[diagnostic::do_not_recommend]
impl IntoValue<EventSourcePropertiesForms> for ApiEventProperty {
    #[inline]
    fn into_value(self) -> Value<EventSourcePropertiesForms> {
        Value::from_node(Node::Object(self.0))
    }
}

/// What takes a string or a [`IAMPolicyDocumentProperty`] or a list.
pub enum PoliciesForms {}
impl Kind for PoliciesForms {}
#[diagnostic::do_not_recommend]
impl TextKind for PoliciesForms {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PoliciesForms {}
#[diagnostic::do_not_recommend]
impl Accepts<IAMPolicyDocumentProperty> for PoliciesForms {}
#[diagnostic::do_not_recommend]
impl IntoValue<PoliciesForms> for IAMPolicyDocumentProperty {
    #[inline]
    fn into_value(self) -> Value<PoliciesForms> {
        Value::from_node(Node::Object(self.0))
    }
}
#[diagnostic::do_not_recommend]
impl Accepts<List<PoliciesItem>> for PoliciesForms {}
#[diagnostic::do_not_recommend]
impl<T: IntoValue<PoliciesItem>, const N: usize> IntoValue<PoliciesForms> for [T; N] {
    #[inline]
    fn into_value(self) -> Value<PoliciesForms> {
        Value::from_node(IntoValue::<List<PoliciesItem>>::into_value(self).into_node())
    }
}
#[diagnostic::do_not_recommend]
impl<T: IntoValue<PoliciesItem>> IntoValue<PoliciesForms> for Vec<T> {
    #[inline]
    fn into_value(self) -> Value<PoliciesForms> {
        Value::from_node(IntoValue::<List<PoliciesItem>>::into_value(self).into_node())
    }
}

/// What takes a string or a [`IAMPolicyDocumentProperty`] or a [`SAMPolicyTemplateProperty`].
pub enum PoliciesItem {}
impl Kind for PoliciesItem {}
#[diagnostic::do_not_recommend]
impl TextKind for PoliciesItem {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PoliciesItem {}
#[diagnostic::do_not_recommend]
impl Accepts<IAMPolicyDocumentProperty> for PoliciesItem {}
#[diagnostic::do_not_recommend]
impl IntoValue<PoliciesItem> for IAMPolicyDocumentProperty {
    #[inline]
    fn into_value(self) -> Value<PoliciesItem> {
        Value::from_node(Node::Object(self.0))
    }
}
#[diagnostic::do_not_recommend]
impl Accepts<SAMPolicyTemplateProperty> for PoliciesItem {}
#[diagnostic::do_not_recommend]
impl IntoValue<PoliciesItem> for SAMPolicyTemplateProperty {
    #[inline]
    fn into_value(self) -> Value<PoliciesItem> {
        Value::from_node(Node::Object(self.0))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::StepFunctions::StateMachine` and its property types.

use crate::l1::*;

/// Provisions a state machine. A state machine consists of a collection of states that can do work ( `Task` states), determine to which states to transition next ( `Choice` states), stop an execution with an error ( `Fail` states), and so on. State machines are specified using a JSON-based, structured language.
///
/// `AWS::StepFunctions::StateMachine`; `Ref` returns its `Arn`, a [`stepfunctions::StateMachineArn`](kinds::stepfunctions::StateMachineArn).
/// Changing one of these replaces it: `StateMachineName`, `StateMachineType`.
/// Attributes: `Arn`, `Name`, `StateMachineRevisionId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachine.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnStateMachine(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::StepFunctions::StateMachine",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("state_machine.rules"),
};

impl CfnStateMachine {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::StepFunctions::StateMachine";

    /// `CfnStateMachine` with its required properties, in alphabetical order:
    ///
    /// - `role_arn`: The Amazon Resource Name (ARN) of the IAM role to use for this state machine.
    pub fn new(role_arn: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// The Amazon States Language definition of the state machine. The state machine definition must be in JSON or YAML, and the format of the object must match the format of your CloudFormation template file. See [Amazon States Language](https://docs.aws.amazon.com/step-functions/latest/dg/concepts-amazon-states-language.html).
    ///
    /// `Definition`; free JSON, such as an [`Object`]; updated in place.
    pub fn definition(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Definition", value.into_value().into_node());
        self
    }

    /// The name of the S3 bucket where the state machine definition is stored. The state machine definition must be a JSON or YAML file.
    ///
    /// `DefinitionS3Location`; updated in place.
    pub fn definition_s3_location(mut self, value: impl IntoValue<S3LocationProperty>) -> Self {
        self.0
            .put("DefinitionS3Location", value.into_value().into_node());
        self
    }

    /// The Amazon States Language definition of the state machine. The state machine definition must be in JSON. See [Amazon States Language](https://docs.aws.amazon.com/step-functions/latest/dg/concepts-amazon-states-language.html).
    ///
    /// `DefinitionString`; updated in place.
    pub fn definition_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DefinitionString", value.into_value().into_node());
        self
    }

    /// A map (string to string) that specifies the mappings for placeholder variables in the state machine definition. This enables the customer to inject values obtained at runtime, for example from intrinsic functions, in the state machine definition. Variables can be template parameter names, resource logical IDs, resource attributes, or a variable in a key-value map.
    ///
    /// Substitutions must follow the syntax: `${key_name}` or `${variable_1,variable_2,...}`.
    ///
    /// `DefinitionSubstitutions`; takes a string, a number or a boolean; updated in place.
    pub fn definition_substitutions(mut self, value: impl IntoValue<Map<Scalar>>) -> Self {
        self.0
            .put("DefinitionSubstitutions", value.into_value().into_node());
        self
    }

    /// Encryption configuration for the state machine.
    ///
    /// `EncryptionConfiguration`; updated in place.
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<EncryptionConfigurationProperty>,
    ) -> Self {
        self.0
            .put("EncryptionConfiguration", value.into_value().into_node());
        self
    }

    /// Defines what execution history events are logged and where they are logged.
    ///
    /// > By default, the `level` is set to `OFF`. For more information see [Log Levels](https://docs.aws.amazon.com/step-functions/latest/dg/cloudwatch-log-level.html) in the AWS Step Functions User Guide.
    ///
    /// `LoggingConfiguration`; updated in place.
    pub fn logging_configuration(
        mut self,
        value: impl IntoValue<LoggingConfigurationProperty>,
    ) -> Self {
        self.0
            .put("LoggingConfiguration", value.into_value().into_node());
        self
    }

    /// The name of the state machine.
    ///
    /// A name must *not* contain:
    ///
    /// - white space
    /// - brackets `< > { } [ ]`
    /// - wildcard characters `? *`
    /// - special characters `" # % \ ^ | ~ ` $ &, ;: /\`
    /// - control characters ( `U+0000-001F`, `U+007F-009F`)
    ///
    /// > If you specify a name, you cannot perform updates that require replacement of this resource. You can perform updates that require no or some interruption. If you must replace the resource, specify a new name.
    ///
    /// `StateMachineName`; an update replaces the resource.
    pub fn state_machine_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("StateMachineName", value.into_value().into_node());
        self
    }

    /// Determines whether a `STANDARD` or `EXPRESS` state machine is created. The default is `STANDARD`. You cannot update the `type` of a state machine once it has been created. For more information on `STANDARD` and `EXPRESS` workflows, see [Standard Versus Express Workflows](https://docs.aws.amazon.com/step-functions/latest/dg/concepts-standard-vs-express.html) in the AWS Step Functions Developer Guide.
    ///
    /// `StateMachineType`; one of `STANDARD`, `EXPRESS`; an update replaces the resource.
    pub fn state_machine_type(mut self, value: impl IntoValue<StateMachineType>) -> Self {
        self.0
            .put("StateMachineType", value.into_value().into_node());
        self
    }

    /// The list of tags to add to a resource.
    ///
    /// Tags may only contain Unicode letters, digits, white space, or these symbols: `_.: / = + - @`.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<TagsEntryProperty>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Selects whether or not the state machine's AWS X-Ray tracing is enabled.
    ///
    /// `TracingConfiguration`; updated in place.
    pub fn tracing_configuration(
        mut self,
        value: impl IntoValue<TracingConfigurationProperty>,
    ) -> Self {
        self.0
            .put("TracingConfiguration", value.into_value().into_node());
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
    /// What `Ref` returns: its `Arn`, a [`stepfunctions::StateMachineArn`](kinds::stepfunctions::StateMachineArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::stepfunctions::StateMachineArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the ARN of the resource.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::stepfunctions::StateMachineArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Returns the name of the state machine. For example:
    ///
    /// `{ "Fn::GetAtt": ["MyStateMachine", "Name"] }`
    ///
    /// Returns the name of your state machine:
    ///
    /// `HelloWorld-StateMachine`
    ///
    /// If you did not specify the name it will be similar to the following:
    ///
    /// `MyStateMachine-1234abcdefgh`
    ///
    /// For more information about using `Fn::GetAtt`, see [Fn::GetAtt](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-getatt.html).
    ///
    /// `Fn::GetAtt` of `Name`.
    #[inline]
    pub fn attr_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }

    /// Identifier for a state machine revision, which is an immutable, read-only snapshot of a state machine’s definition and configuration.
    ///
    /// `Fn::GetAtt` of `StateMachineRevisionId`.
    #[inline]
    pub fn attr_state_machine_revision_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("StateMachineRevisionId"),
        ))
    }
}

impl IntoValue<kinds::stepfunctions::StateMachineArn> for &CfnStateMachineRef {
    #[inline]
    fn into_value(self) -> Value<kinds::stepfunctions::StateMachineArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Defines a CloudWatch log group.
///
/// > For more information see [Standard Versus Express Workflows](https://docs.aws.amazon.com/step-functions/latest/dg/concepts-standard-vs-express.html) in the AWS Step Functions Developer Guide.
///
/// The property type `CloudWatchLogsLogGroup` of `AWS::StepFunctions::StateMachine`.
#[must_use = "a property type does nothing until it is set"]
pub struct CloudWatchLogsLogGroupProperty(Object);

impl CloudWatchLogsLogGroupProperty {
    /// `CloudWatchLogsLogGroupProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ARN of the the CloudWatch log group to which you want your logs emitted to. The ARN must end with `:*`
    ///
    /// `LogGroupArn`.
    pub fn log_group_arn(mut self, value: impl IntoValue<kinds::logs::LogGroupArn>) -> Self {
        self.0.put("LogGroupArn", value.into_value().into_node());
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

/// Settings to configure server-side encryption for a state machine. By default, Step Functions provides transparent server-side encryption. With this configuration, you can specify a customer managed AWS key for encryption.
///
/// The property type `EncryptionConfiguration` of `AWS::StepFunctions::StateMachine`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncryptionConfigurationProperty(Object);

impl EncryptionConfigurationProperty {
    /// `EncryptionConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: Encryption option for a state machine.
    pub fn new(r#type: impl IntoValue<super::Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// Maximum duration that Step Functions will reuse data keys. When the period expires, Step Functions will call `GenerateDataKey`. Only applies to customer managed keys.
    ///
    /// `KmsDataKeyReusePeriodSeconds`.
    pub fn kms_data_key_reuse_period_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "KmsDataKeyReusePeriodSeconds",
            value.into_value().into_node(),
        );
        self
    }

    /// An alias, alias ARN, key ID, or key ARN of a symmetric encryption AWS key to encrypt data. To specify a AWS key in a different AWS account, you must use the key ARN or alias ARN.
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

impl Kind for EncryptionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EncryptionConfigurationProperty> for EncryptionConfigurationProperty {}
impl From<EncryptionConfigurationProperty> for Node {
    #[inline]
    fn from(value: EncryptionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EncryptionConfigurationProperty> for EncryptionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<EncryptionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines a destination for `LoggingConfiguration`.
///
/// > For more information on logging with `EXPRESS` workflows, see [Logging Express Workflows Using CloudWatch Logs](https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html).
///
/// The property type `LogDestination` of `AWS::StepFunctions::StateMachine`.
#[must_use = "a property type does nothing until it is set"]
pub struct LogDestinationProperty(Object);

impl LogDestinationProperty {
    /// `LogDestinationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An object describing a CloudWatch log group. For more information, see [AWS::Logs::LogGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-logs-loggroup.html) in the CloudFormation User Guide.
    ///
    /// `CloudWatchLogsLogGroup`.
    pub fn cloud_watch_logs_log_group(
        mut self,
        value: impl IntoValue<CloudWatchLogsLogGroupProperty>,
    ) -> Self {
        self.0
            .put("CloudWatchLogsLogGroup", value.into_value().into_node());
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

/// Defines what execution history events are logged and where they are logged.
///
/// Step Functions provides the log levels — `OFF`, `ALL`, `ERROR`, and `FATAL`. No event types log when set to `OFF` and all event types do when set to `ALL`.
///
/// > By default, the `level` is set to `OFF`. For more information see [Log Levels](https://docs.aws.amazon.com/step-functions/latest/dg/cloudwatch-log-level.html) in the AWS Step Functions User Guide.
///
/// The property type `LoggingConfiguration` of `AWS::StepFunctions::StateMachine`.
#[must_use = "a property type does nothing until it is set"]
pub struct LoggingConfigurationProperty(Object);

impl LoggingConfigurationProperty {
    /// `LoggingConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An array of objects that describes where your execution history events will be logged. Limited to size 1. Required, if your log level is not set to `OFF`.
    ///
    /// `Destinations`.
    pub fn destinations(mut self, value: impl IntoValue<List<LogDestinationProperty>>) -> Self {
        self.0.put("Destinations", value.into_value().into_node());
        self
    }

    /// Determines whether execution data is included in your log. When set to `false`, data is excluded.
    ///
    /// `IncludeExecutionData`.
    pub fn include_execution_data(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IncludeExecutionData", value.into_value().into_node());
        self
    }

    /// Defines which category of execution history events are logged.
    ///
    /// `Level`; one of `ALL`, `ERROR`, `FATAL`, `OFF`.
    pub fn level(mut self, value: impl IntoValue<Level>) -> Self {
        self.0.put("Level", value.into_value().into_node());
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

/// Defines the S3 bucket location where a state machine definition is stored. The state machine definition must be a JSON or YAML file.
///
/// The property type `S3Location` of `AWS::StepFunctions::StateMachine`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3LocationProperty(Object);

impl S3LocationProperty {
    /// `S3LocationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket`: The name of the S3 bucket where the state machine definition JSON or YAML file is stored.
    /// - `key`: The name of the state machine definition file (Amazon S3 object name).
    pub fn new(bucket: impl IntoValue<String>, key: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Bucket", bucket.into_value().into_node());
        object_.put("Key", key.into_value().into_node());
        Self(object_)
    }

    /// For versioning-enabled buckets, a specific version of the state machine definition.
    ///
    /// `Version`.
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
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

/// The `TagsEntry` property specifies *tags* to identify a state machine.
///
/// The property type `TagsEntry` of `AWS::StepFunctions::StateMachine`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagsEntryProperty(Object);

impl TagsEntryProperty {
    /// `TagsEntryProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The `key` for a key-value pair in a tag entry.
    /// - `value`: The `value` for a key-value pair in a tag entry.
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

impl Kind for TagsEntryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TagsEntryProperty> for TagsEntryProperty {}
impl From<TagsEntryProperty> for Node {
    #[inline]
    fn from(value: TagsEntryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TagsEntryProperty> for TagsEntryProperty {
    #[inline]
    fn into_value(self) -> Value<TagsEntryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Selects whether or not the state machine's AWS X-Ray tracing is enabled. To configure your state machine to send trace data to X-Ray, set `Enabled` to `true`.
///
/// The property type `TracingConfiguration` of `AWS::StepFunctions::StateMachine`.
#[must_use = "a property type does nothing until it is set"]
pub struct TracingConfigurationProperty(Object);

impl TracingConfigurationProperty {
    /// `TracingConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// When set to `true`, X-Ray tracing is enabled.
    ///
    /// `Enabled`.
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

/// The values of `Level` of a `LoggingConfiguration` of `AWS::StepFunctions::StateMachine`.
pub enum Level {
    /// `ALL`.
    All,
    /// `ERROR`.
    Error,
    /// `FATAL`.
    Fatal,
    /// `OFF`.
    Off,
}

#[diagnostic::do_not_recommend]
impl Kind for Level {}
#[diagnostic::do_not_recommend]
impl TextKind for Level {}
#[diagnostic::do_not_recommend]
impl IdKind for Level {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Level {}
#[diagnostic::do_not_recommend]
impl IntoValue<Level> for Level {
    #[inline]
    fn into_value(self) -> Value<Level> {
        const VALUES: &[&str] = &["ALL", "ERROR", "FATAL", "OFF"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `StateMachineType` of `AWS::StepFunctions::StateMachine`.
pub enum StateMachineType {
    /// `EXPRESS`.
    Express,
    /// `STANDARD`.
    Standard,
}

#[diagnostic::do_not_recommend]
impl Kind for StateMachineType {}
#[diagnostic::do_not_recommend]
impl TextKind for StateMachineType {}
#[diagnostic::do_not_recommend]
impl IdKind for StateMachineType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for StateMachineType {}
#[diagnostic::do_not_recommend]
impl IntoValue<StateMachineType> for StateMachineType {
    #[inline]
    fn into_value(self) -> Value<StateMachineType> {
        const VALUES: &[&str] = &["EXPRESS", "STANDARD"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

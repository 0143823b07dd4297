// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoT::Command` and its property types.

use crate::l1::*;

/// Represents the resource definition of AWS IoT Command.
///
/// `AWS::IoT::Command`; `Ref` returns its `CommandId`, a [`iot::CommandId`](kinds::iot::CommandId).
/// Changing one of these replaces it: `CommandId`, `PayloadTemplate`, `Preprocessor`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-command.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCommand(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoT::Command",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("command.rules"),
};

impl CfnCommand {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoT::Command";

    /// `CfnCommand` with its required properties, in alphabetical order:
    ///
    /// - `command_id`: The unique identifier of the command.
    pub fn new(command_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("CommandId", command_id.into_value().into_node());
        Self(object_)
    }

    /// The timestamp, when the command was created.
    ///
    /// `CreatedAt`; updated in place.
    pub fn created_at(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CreatedAt", value.into_value().into_node());
        self
    }

    /// Indicates whether the command has been deprecated.
    ///
    /// `Deprecated`; updated in place.
    pub fn deprecated(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Deprecated", value.into_value().into_node());
        self
    }

    /// The description of the command parameter.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The display name of the command.
    ///
    /// `DisplayName`; updated in place.
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DisplayName", value.into_value().into_node());
        self
    }

    /// The timestamp, when the command was last updated.
    ///
    /// `LastUpdatedAt`; updated in place.
    pub fn last_updated_at(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LastUpdatedAt", value.into_value().into_node());
        self
    }

    /// The `MandatoryParameters` property.
    ///
    /// `MandatoryParameters`; updated in place.
    pub fn mandatory_parameters(
        mut self,
        value: impl IntoValue<List<CommandParameterProperty>>,
    ) -> Self {
        self.0
            .put("MandatoryParameters", value.into_value().into_node());
        self
    }

    /// The namespace to which the command belongs.
    ///
    /// `Namespace`; one of `AWS-IoT`, `AWS-IoT-FleetWise`; updated in place.
    pub fn namespace(mut self, value: impl IntoValue<Namespace>) -> Self {
        self.0.put("Namespace", value.into_value().into_node());
        self
    }

    /// The `Payload` property.
    ///
    /// `Payload`; updated in place.
    pub fn payload(mut self, value: impl IntoValue<CommandPayloadProperty>) -> Self {
        self.0.put("Payload", value.into_value().into_node());
        self
    }

    /// The payload template associated with the command.
    ///
    /// `PayloadTemplate`; an update replaces the resource.
    pub fn payload_template(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PayloadTemplate", value.into_value().into_node());
        self
    }

    /// Indicates whether the command is pending deletion.
    ///
    /// `PendingDeletion`; updated in place.
    pub fn pending_deletion(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("PendingDeletion", value.into_value().into_node());
        self
    }

    /// The `Preprocessor` property.
    ///
    /// `Preprocessor`; an update replaces the resource.
    pub fn preprocessor(mut self, value: impl IntoValue<CommandPreprocessorProperty>) -> Self {
        self.0.put("Preprocessor", value.into_value().into_node());
        self
    }

    /// The customer role associated with the command.
    ///
    /// `RoleArn`; updated in place.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
        self
    }

    /// The tags to be associated with the command.
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

impl Construct for CfnCommand {
    type Handle = CfnCommandRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCommandRef {
        CfnCommandRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCommand`] of a stack.
pub struct CfnCommandRef(NodeRef);

impl Clone for CfnCommandRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCommandRef {}
impl AsNode for CfnCommandRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCommandRef {
    /// What `Ref` returns: its `CommandId`, a [`iot::CommandId`](kinds::iot::CommandId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iot::CommandId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the command.
    ///
    /// `Fn::GetAtt` of `CommandArn`.
    #[inline]
    pub fn attr_command_arn(&self) -> Value<kinds::iot::CommandArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CommandArn")))
    }
}

impl IntoValue<kinds::iot::CommandId> for &CfnCommandRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iot::CommandId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::iot::CommandArn> for &CfnCommandRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iot::CommandArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CommandArn")))
    }
}

/// The property type `AwsJsonSubstitutionCommandPreprocessorConfig` of `AWS::IoT::Command`.
#[must_use = "a property type does nothing until it is set"]
pub struct AwsJsonSubstitutionCommandPreprocessorConfigProperty(Object);

impl AwsJsonSubstitutionCommandPreprocessorConfigProperty {
    /// `AwsJsonSubstitutionCommandPreprocessorConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `output_format`
    pub fn new(output_format: impl IntoValue<OutputFormat>) -> Self {
        let mut object_ = Object::typed();
        object_.put("OutputFormat", output_format.into_value().into_node());
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

impl Kind for AwsJsonSubstitutionCommandPreprocessorConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AwsJsonSubstitutionCommandPreprocessorConfigProperty>
    for AwsJsonSubstitutionCommandPreprocessorConfigProperty
{
}
impl From<AwsJsonSubstitutionCommandPreprocessorConfigProperty> for Node {
    #[inline]
    fn from(value: AwsJsonSubstitutionCommandPreprocessorConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AwsJsonSubstitutionCommandPreprocessorConfigProperty>
    for AwsJsonSubstitutionCommandPreprocessorConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<AwsJsonSubstitutionCommandPreprocessorConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `CommandParameter` of `AWS::IoT::Command`.
#[must_use = "a property type does nothing until it is set"]
pub struct CommandParameterProperty(Object);

impl CommandParameterProperty {
    /// `CommandParameterProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The `DefaultValue` property.
    ///
    /// `DefaultValue`.
    pub fn default_value(mut self, value: impl IntoValue<CommandParameterValueProperty>) -> Self {
        self.0.put("DefaultValue", value.into_value().into_node());
        self
    }

    /// The `Description` property.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `Type` property.
    ///
    /// `Type`; one of `STRING`, `INTEGER`, `DOUBLE`, `LONG`, `UNSIGNEDLONG`, `BOOLEAN`, `BINARY`.
    pub fn r#type(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.put("Type", value.into_value().into_node());
        self
    }

    /// The `Value` property.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<CommandParameterValueProperty>) -> Self {
        self.0.put("Value", value.into_value().into_node());
        self
    }

    /// The `ValueConditions` property.
    ///
    /// `ValueConditions`.
    pub fn value_conditions(
        mut self,
        value: impl IntoValue<List<CommandParameterValueConditionProperty>>,
    ) -> Self {
        self.0
            .put("ValueConditions", value.into_value().into_node());
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

impl Kind for CommandParameterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CommandParameterProperty> for CommandParameterProperty {}
impl From<CommandParameterProperty> for Node {
    #[inline]
    fn from(value: CommandParameterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CommandParameterProperty> for CommandParameterProperty {
    #[inline]
    fn into_value(self) -> Value<CommandParameterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `CommandParameterValue` of `AWS::IoT::Command`.
#[must_use = "a property type does nothing until it is set"]
pub struct CommandParameterValueProperty(Object);

impl CommandParameterValueProperty {
    /// `CommandParameterValueProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `B` property.
    ///
    /// `B`.
    pub fn b(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("B", value.into_value().into_node());
        self
    }

    /// The `BIN` property.
    ///
    /// `BIN`.
    pub fn bin(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BIN", value.into_value().into_node());
        self
    }

    /// The `D` property.
    ///
    /// `D`.
    pub fn d(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("D", value.into_value().into_node());
        self
    }

    /// The `I` property.
    ///
    /// `I`.
    pub fn i(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("I", value.into_value().into_node());
        self
    }

    /// The `L` property.
    ///
    /// `L`.
    pub fn l(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("L", value.into_value().into_node());
        self
    }

    /// The `S` property.
    ///
    /// `S`.
    pub fn s(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("S", value.into_value().into_node());
        self
    }

    /// The `UL` property.
    ///
    /// `UL`.
    pub fn ul(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UL", value.into_value().into_node());
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

impl Kind for CommandParameterValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CommandParameterValueProperty> for CommandParameterValueProperty {}
impl From<CommandParameterValueProperty> for Node {
    #[inline]
    fn from(value: CommandParameterValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CommandParameterValueProperty> for CommandParameterValueProperty {
    #[inline]
    fn into_value(self) -> Value<CommandParameterValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `CommandParameterValueComparisonOperand` of `AWS::IoT::Command`.
#[must_use = "a property type does nothing until it is set"]
pub struct CommandParameterValueComparisonOperandProperty(Object);

impl CommandParameterValueComparisonOperandProperty {
    /// `CommandParameterValueComparisonOperandProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Number` property.
    ///
    /// `Number`.
    pub fn number(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Number", value.into_value().into_node());
        self
    }

    /// The `NumberRange` property.
    ///
    /// `NumberRange`.
    pub fn number_range(
        mut self,
        value: impl IntoValue<CommandParameterValueNumberRangeProperty>,
    ) -> Self {
        self.0.put("NumberRange", value.into_value().into_node());
        self
    }

    /// The `Numbers` property.
    ///
    /// `Numbers`.
    pub fn numbers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Numbers", value.into_value().into_node());
        self
    }

    /// The `String` property.
    ///
    /// `String`.
    pub fn string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("String", value.into_value().into_node());
        self
    }

    /// The `Strings` property.
    ///
    /// `Strings`.
    pub fn strings(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Strings", value.into_value().into_node());
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

impl Kind for CommandParameterValueComparisonOperandProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CommandParameterValueComparisonOperandProperty>
    for CommandParameterValueComparisonOperandProperty
{
}
impl From<CommandParameterValueComparisonOperandProperty> for Node {
    #[inline]
    fn from(value: CommandParameterValueComparisonOperandProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CommandParameterValueComparisonOperandProperty>
    for CommandParameterValueComparisonOperandProperty
{
    #[inline]
    fn into_value(self) -> Value<CommandParameterValueComparisonOperandProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `CommandParameterValueCondition` of `AWS::IoT::Command`.
#[must_use = "a property type does nothing until it is set"]
pub struct CommandParameterValueConditionProperty(Object);

impl CommandParameterValueConditionProperty {
    /// `CommandParameterValueConditionProperty` with its required properties, in alphabetical order:
    ///
    /// - `comparison_operator`
    /// - `operand`
    pub fn new(
        comparison_operator: impl IntoValue<ComparisonOperator>,
        operand: impl IntoValue<CommandParameterValueComparisonOperandProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ComparisonOperator",
            comparison_operator.into_value().into_node(),
        );
        object_.put("Operand", operand.into_value().into_node());
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

impl Kind for CommandParameterValueConditionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CommandParameterValueConditionProperty> for CommandParameterValueConditionProperty {}
impl From<CommandParameterValueConditionProperty> for Node {
    #[inline]
    fn from(value: CommandParameterValueConditionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CommandParameterValueConditionProperty> for CommandParameterValueConditionProperty {
    #[inline]
    fn into_value(self) -> Value<CommandParameterValueConditionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `CommandParameterValueNumberRange` of `AWS::IoT::Command`.
#[must_use = "a property type does nothing until it is set"]
pub struct CommandParameterValueNumberRangeProperty(Object);

impl CommandParameterValueNumberRangeProperty {
    /// `CommandParameterValueNumberRangeProperty` with its required properties, in alphabetical order:
    ///
    /// - `max`
    /// - `min`
    pub fn new(max: impl IntoValue<String>, min: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Max", max.into_value().into_node());
        object_.put("Min", min.into_value().into_node());
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

impl Kind for CommandParameterValueNumberRangeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CommandParameterValueNumberRangeProperty>
    for CommandParameterValueNumberRangeProperty
{
}
impl From<CommandParameterValueNumberRangeProperty> for Node {
    #[inline]
    fn from(value: CommandParameterValueNumberRangeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CommandParameterValueNumberRangeProperty>
    for CommandParameterValueNumberRangeProperty
{
    #[inline]
    fn into_value(self) -> Value<CommandParameterValueNumberRangeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `CommandPayload` of `AWS::IoT::Command`.
#[must_use = "a property type does nothing until it is set"]
pub struct CommandPayloadProperty(Object);

impl CommandPayloadProperty {
    /// `CommandPayloadProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Content` property.
    ///
    /// `Content`.
    pub fn content(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Content", value.into_value().into_node());
        self
    }

    /// The `ContentType` property.
    ///
    /// `ContentType`.
    pub fn content_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ContentType", value.into_value().into_node());
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

impl Kind for CommandPayloadProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CommandPayloadProperty> for CommandPayloadProperty {}
impl From<CommandPayloadProperty> for Node {
    #[inline]
    fn from(value: CommandPayloadProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CommandPayloadProperty> for CommandPayloadProperty {
    #[inline]
    fn into_value(self) -> Value<CommandPayloadProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `CommandPreprocessor` of `AWS::IoT::Command`.
#[must_use = "a property type does nothing until it is set"]
pub struct CommandPreprocessorProperty(Object);

impl CommandPreprocessorProperty {
    /// `CommandPreprocessorProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AwsJsonSubstitution` property.
    ///
    /// `AwsJsonSubstitution`.
    pub fn aws_json_substitution(
        mut self,
        value: impl IntoValue<AwsJsonSubstitutionCommandPreprocessorConfigProperty>,
    ) -> Self {
        self.0
            .put("AwsJsonSubstitution", value.into_value().into_node());
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

impl Kind for CommandPreprocessorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CommandPreprocessorProperty> for CommandPreprocessorProperty {}
impl From<CommandPreprocessorProperty> for Node {
    #[inline]
    fn from(value: CommandPreprocessorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CommandPreprocessorProperty> for CommandPreprocessorProperty {
    #[inline]
    fn into_value(self) -> Value<CommandPreprocessorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ComparisonOperator` of a `CommandParameterValueCondition` of `AWS::IoT::Command`.
pub enum ComparisonOperator {
    /// `EQUALS`.
    Equals,
    /// `GREATER_THAN`.
    GreaterThan,
    /// `GREATER_THAN_EQUALS`.
    GreaterThanEquals,
    /// `IN_RANGE`.
    InRange,
    /// `IN_SET`.
    InSet,
    /// `LESS_THAN`.
    LessThan,
    /// `LESS_THAN_EQUALS`.
    LessThanEquals,
    /// `NOT_EQUALS`.
    NotEquals,
    /// `NOT_IN_RANGE`.
    NotInRange,
    /// `NOT_IN_SET`.
    NotInSet,
}

#[diagnostic::do_not_recommend]
impl Kind for ComparisonOperator {}
#[diagnostic::do_not_recommend]
impl TextKind for ComparisonOperator {}
#[diagnostic::do_not_recommend]
impl IdKind for ComparisonOperator {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ComparisonOperator {}
#[diagnostic::do_not_recommend]
impl IntoValue<ComparisonOperator> for ComparisonOperator {
    #[inline]
    fn into_value(self) -> Value<ComparisonOperator> {
        const VALUES: &[&str] = &[
            "EQUALS",
            "GREATER_THAN",
            "GREATER_THAN_EQUALS",
            "IN_RANGE",
            "IN_SET",
            "LESS_THAN",
            "LESS_THAN_EQUALS",
            "NOT_EQUALS",
            "NOT_IN_RANGE",
            "NOT_IN_SET",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Namespace` of `AWS::IoT::Command`.
pub enum Namespace {
    /// `AWS-IoT`.
    AwsIoT,
    /// `AWS-IoT-FleetWise`.
    AwsIoTFleetWise,
}

#[diagnostic::do_not_recommend]
impl Kind for Namespace {}
#[diagnostic::do_not_recommend]
impl TextKind for Namespace {}
#[diagnostic::do_not_recommend]
impl IdKind for Namespace {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Namespace {}
#[diagnostic::do_not_recommend]
impl IntoValue<Namespace> for Namespace {
    #[inline]
    fn into_value(self) -> Value<Namespace> {
        const VALUES: &[&str] = &["AWS-IoT", "AWS-IoT-FleetWise"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OutputFormat` of a `AwsJsonSubstitutionCommandPreprocessorConfig` of `AWS::IoT::Command`.
pub enum OutputFormat {
    /// `CBOR`.
    Cbor,
    /// `JSON`.
    Json_,
}

#[diagnostic::do_not_recommend]
impl Kind for OutputFormat {}
#[diagnostic::do_not_recommend]
impl TextKind for OutputFormat {}
#[diagnostic::do_not_recommend]
impl IdKind for OutputFormat {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OutputFormat {}
#[diagnostic::do_not_recommend]
impl IntoValue<OutputFormat> for OutputFormat {
    #[inline]
    fn into_value(self) -> Value<OutputFormat> {
        const VALUES: &[&str] = &["CBOR", "JSON"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `CommandParameter` of `AWS::IoT::Command`.
pub enum Type {
    /// `BINARY`.
    Binary,
    /// `BOOLEAN`.
    Boolean,
    /// `DOUBLE`.
    Double,
    /// `INTEGER`.
    Integer,
    /// `LONG`.
    Long,
    /// `STRING`.
    String_,
    /// `UNSIGNEDLONG`.
    Unsignedlong,
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
        const VALUES: &[&str] = &[
            "BINARY",
            "BOOLEAN",
            "DOUBLE",
            "INTEGER",
            "LONG",
            "STRING",
            "UNSIGNEDLONG",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

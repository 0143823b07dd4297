// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Config::RemediationConfiguration` and its property types.

use crate::l1::*;

/// An object that represents the details about the remediation configuration that includes the remediation action, parameters, and data to execute the action.
///
/// `AWS::Config::RemediationConfiguration`; `Ref` returns its `ConfigRuleName`, a [`config::RemediationConfigurationConfigRuleName`](kinds::config::RemediationConfigurationConfigRuleName).
/// Changing one of these replaces it: `ConfigRuleName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-remediationconfiguration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRemediationConfiguration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Config::RemediationConfiguration",
    tags: None,
    rules: include_str!("remediation_configuration.rules"),
};

impl CfnRemediationConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Config::RemediationConfiguration";

    /// `CfnRemediationConfiguration` with its required properties, in alphabetical order:
    ///
    /// - `config_rule_name`: The name of the AWS Config rule.
    /// - `target_id`: Target ID is the name of the SSM document.
    /// - `target_type`: The type of the target.
    pub fn new(
        config_rule_name: impl IntoValue<String>,
        target_id: impl IntoValue<String>,
        target_type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ConfigRuleName", config_rule_name.into_value().into_node());
        object_.put("TargetId", target_id.into_value().into_node());
        object_.put("TargetType", target_type.into_value().into_node());
        Self(object_)
    }

    /// The remediation is triggered automatically.
    ///
    /// `Automatic`; updated in place.
    pub fn automatic(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Automatic", value.into_value().into_node());
        self
    }

    /// An ExecutionControls object.
    ///
    /// `ExecutionControls`; updated in place.
    pub fn execution_controls(mut self, value: impl IntoValue<ExecutionControlsProperty>) -> Self {
        self.0
            .put("ExecutionControls", value.into_value().into_node());
        self
    }

    /// The maximum number of failed attempts for auto-remediation. If you do not select a number, the default is 5.
    ///
    /// For example, if you specify MaximumAutomaticAttempts as 5 with RetryAttemptSeconds as 50 seconds, AWS Config will put a RemediationException on your behalf for the failing resource after the 5th failed attempt within 50 seconds.
    ///
    /// `MaximumAutomaticAttempts`; updated in place.
    pub fn maximum_automatic_attempts(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaximumAutomaticAttempts", value.into_value().into_node());
        self
    }

    /// An object of the RemediationParameterValue. For more information, see [RemediationParameterValue](https://docs.aws.amazon.com/config/latest/APIReference/API_RemediationParameterValue.html).
    ///
    /// > The type is a map of strings to RemediationParameterValue.
    ///
    /// `Parameters`; updated in place.
    pub fn parameters(
        mut self,
        value: impl IntoValue<Map<RemediationParameterValueProperty>>,
    ) -> Self {
        self.0.put("Parameters", value.into_value().into_node());
        self
    }

    /// The type of a resource.
    ///
    /// `ResourceType`; updated in place.
    pub fn resource_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ResourceType", value.into_value().into_node());
        self
    }

    /// Time window to determine whether or not to add a remediation exception to prevent infinite remediation attempts. If `MaximumAutomaticAttempts` remediation attempts have been made under `RetryAttemptSeconds`, a remediation exception will be added to the resource. If you do not select a number, the default is 60 seconds.
    ///
    /// For example, if you specify `RetryAttemptSeconds` as 50 seconds and `MaximumAutomaticAttempts` as 5, AWS Config will run auto-remediations 5 times within 50 seconds before adding a remediation exception to the resource.
    ///
    /// `RetryAttemptSeconds`; updated in place.
    pub fn retry_attempt_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("RetryAttemptSeconds", value.into_value().into_node());
        self
    }

    /// Version of the target. For example, version of the SSM document.
    ///
    /// > If you make backward incompatible changes to the SSM document, you must call PutRemediationConfiguration API again to ensure the remediations can run.
    ///
    /// `TargetVersion`; updated in place.
    pub fn target_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TargetVersion", value.into_value().into_node());
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

impl Construct for CfnRemediationConfiguration {
    type Handle = CfnRemediationConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRemediationConfigurationRef {
        CfnRemediationConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRemediationConfiguration`] of a stack.
pub struct CfnRemediationConfigurationRef(NodeRef);

impl Clone for CfnRemediationConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRemediationConfigurationRef {}
impl AsNode for CfnRemediationConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRemediationConfigurationRef {
    /// What `Ref` returns: its `ConfigRuleName`, a [`config::RemediationConfigurationConfigRuleName`](kinds::config::RemediationConfigurationConfigRuleName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::config::RemediationConfigurationConfigRuleName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::config::RemediationConfigurationConfigRuleName>
    for &CfnRemediationConfigurationRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::config::RemediationConfigurationConfigRuleName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// An ExecutionControls object.
///
/// The property type `ExecutionControls` of `AWS::Config::RemediationConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExecutionControlsProperty(Object);

impl ExecutionControlsProperty {
    /// `ExecutionControlsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A SsmControls object.
    ///
    /// `SsmControls`.
    pub fn ssm_controls(mut self, value: impl IntoValue<SsmControlsProperty>) -> Self {
        self.0.put("SsmControls", value.into_value().into_node());
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

impl Kind for ExecutionControlsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExecutionControlsProperty> for ExecutionControlsProperty {}
impl From<ExecutionControlsProperty> for Node {
    #[inline]
    fn from(value: ExecutionControlsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExecutionControlsProperty> for ExecutionControlsProperty {
    #[inline]
    fn into_value(self) -> Value<ExecutionControlsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The value is either a dynamic (resource) value or a static value. You must select either a dynamic value or a static value.
///
/// The property type `RemediationParameterValue` of `AWS::Config::RemediationConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct RemediationParameterValueProperty(Object);

impl RemediationParameterValueProperty {
    /// `RemediationParameterValueProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The value is dynamic and changes at run-time.
    ///
    /// `ResourceValue`.
    pub fn resource_value(mut self, value: impl IntoValue<ResourceValueProperty>) -> Self {
        self.0.put("ResourceValue", value.into_value().into_node());
        self
    }

    /// The value is static and does not change at run-time.
    ///
    /// `StaticValue`.
    pub fn static_value(mut self, value: impl IntoValue<StaticValueProperty>) -> Self {
        self.0.put("StaticValue", value.into_value().into_node());
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

impl Kind for RemediationParameterValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RemediationParameterValueProperty> for RemediationParameterValueProperty {}
impl From<RemediationParameterValueProperty> for Node {
    #[inline]
    fn from(value: RemediationParameterValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RemediationParameterValueProperty> for RemediationParameterValueProperty {
    #[inline]
    fn into_value(self) -> Value<RemediationParameterValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ResourceValue` of `AWS::Config::RemediationConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourceValueProperty(Object);

impl ResourceValueProperty {
    /// `ResourceValueProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Value` property.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for ResourceValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourceValueProperty> for ResourceValueProperty {}
impl From<ResourceValueProperty> for Node {
    #[inline]
    fn from(value: ResourceValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourceValueProperty> for ResourceValueProperty {
    #[inline]
    fn into_value(self) -> Value<ResourceValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// AWS Systems Manager (SSM) specific remediation controls.
///
/// The property type `SsmControls` of `AWS::Config::RemediationConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct SsmControlsProperty(Object);

impl SsmControlsProperty {
    /// `SsmControlsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum percentage of remediation actions allowed to run in parallel on the non-compliant resources for that specific rule. You can specify a percentage, such as 10%. The default value is 10.
    ///
    /// `ConcurrentExecutionRatePercentage`.
    pub fn concurrent_execution_rate_percentage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "ConcurrentExecutionRatePercentage",
            value.into_value().into_node(),
        );
        self
    }

    /// The percentage of errors that are allowed before SSM stops running automations on non-compliant resources for that specific rule. You can specify a percentage of errors, for example 10%. If you do not specifiy a percentage, the default is 50%. For example, if you set the ErrorPercentage to 40% for 10 non-compliant resources, then SSM stops running the automations when the fifth error is received.
    ///
    /// `ErrorPercentage`.
    pub fn error_percentage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ErrorPercentage", value.into_value().into_node());
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

impl Kind for SsmControlsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SsmControlsProperty> for SsmControlsProperty {}
impl From<SsmControlsProperty> for Node {
    #[inline]
    fn from(value: SsmControlsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SsmControlsProperty> for SsmControlsProperty {
    #[inline]
    fn into_value(self) -> Value<SsmControlsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `StaticValue` of `AWS::Config::RemediationConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct StaticValueProperty(Object);

impl StaticValueProperty {
    /// `StaticValueProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Value` property.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Value", value.into_value().into_node());
        self
    }

    /// The `Values` property.
    ///
    /// `Values`.
    pub fn values(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Values", value.into_value().into_node());
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

impl Kind for StaticValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StaticValueProperty> for StaticValueProperty {}
impl From<StaticValueProperty> for Node {
    #[inline]
    fn from(value: StaticValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StaticValueProperty> for StaticValueProperty {
    #[inline]
    fn into_value(self) -> Value<StaticValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

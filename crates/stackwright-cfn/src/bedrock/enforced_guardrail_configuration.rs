// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Bedrock::EnforcedGuardrailConfiguration` and its property types.

use crate::l1::*;

/// Definition of AWS::Bedrock::EnforcedGuardrailConfiguration Resource Type
///
/// `AWS::Bedrock::EnforcedGuardrailConfiguration`; `Ref` returns its `ConfigId`, a [`bedrock::EnforcedGuardrailConfigurationConfigId`](kinds::bedrock::EnforcedGuardrailConfigurationConfigId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-enforcedguardrailconfiguration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEnforcedGuardrailConfiguration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Bedrock::EnforcedGuardrailConfiguration",
    tags: None,
    rules: include_str!("enforced_guardrail_configuration.rules"),
};

impl CfnEnforcedGuardrailConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Bedrock::EnforcedGuardrailConfiguration";

    /// `CfnEnforcedGuardrailConfiguration` with its required properties, in alphabetical order:
    ///
    /// - `guardrail_identifier`: Identifier for the guardrail, could be the ID or the ARN.
    /// - `guardrail_version`: Numerical guardrail version (not DRAFT).
    pub fn new(
        guardrail_identifier: impl IntoValue<String>,
        guardrail_version: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "GuardrailIdentifier",
            guardrail_identifier.into_value().into_node(),
        );
        object_.put(
            "GuardrailVersion",
            guardrail_version.into_value().into_node(),
        );
        Self(object_)
    }

    /// Model-specific information for the enforced guardrail configuration. If not present, the configuration is enforced on all models
    ///
    /// `ModelEnforcement`; updated in place.
    pub fn model_enforcement(mut self, value: impl IntoValue<ModelEnforcementProperty>) -> Self {
        self.0
            .put("ModelEnforcement", value.into_value().into_node());
        self
    }

    /// Selective content guarding controls for enforced guardrails
    ///
    /// `SelectiveContentGuarding`; updated in place.
    pub fn selective_content_guarding(
        mut self,
        value: impl IntoValue<SelectiveContentGuardingProperty>,
    ) -> Self {
        self.0
            .put("SelectiveContentGuarding", value.into_value().into_node());
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

impl Construct for CfnEnforcedGuardrailConfiguration {
    type Handle = CfnEnforcedGuardrailConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEnforcedGuardrailConfigurationRef {
        CfnEnforcedGuardrailConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEnforcedGuardrailConfiguration`] of a stack.
pub struct CfnEnforcedGuardrailConfigurationRef(NodeRef);

impl Clone for CfnEnforcedGuardrailConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEnforcedGuardrailConfigurationRef {}
impl AsNode for CfnEnforcedGuardrailConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEnforcedGuardrailConfigurationRef {
    /// What `Ref` returns: its `ConfigId`, a [`bedrock::EnforcedGuardrailConfigurationConfigId`](kinds::bedrock::EnforcedGuardrailConfigurationConfigId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::bedrock::EnforcedGuardrailConfigurationConfigId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Unique ID for the account enforced configuration
    ///
    /// `Fn::GetAtt` of `ConfigId`.
    #[inline]
    pub fn attr_config_id(&self) -> Value<kinds::bedrock::EnforcedGuardrailConfigurationConfigId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ConfigId")))
    }

    /// Timestamp when the configuration was created
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The ARN of the role used to create the configuration
    ///
    /// `Fn::GetAtt` of `CreatedBy`.
    #[inline]
    pub fn attr_created_by(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedBy")))
    }

    /// ARN representation for the guardrail
    ///
    /// `Fn::GetAtt` of `GuardrailArn`.
    #[inline]
    pub fn attr_guardrail_arn(&self) -> Value<kinds::bedrock::GuardrailArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("GuardrailArn")))
    }

    /// Unique ID for the guardrail
    ///
    /// `Fn::GetAtt` of `GuardrailId`.
    #[inline]
    pub fn attr_guardrail_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("GuardrailId")))
    }

    /// Configuration owner type
    ///
    /// `Fn::GetAtt` of `Owner`.
    #[inline]
    pub fn attr_owner(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Owner")))
    }

    /// Timestamp when the configuration was last updated
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }

    /// The ARN of the role used to update the configuration
    ///
    /// `Fn::GetAtt` of `UpdatedBy`.
    #[inline]
    pub fn attr_updated_by(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedBy")))
    }
}

impl IntoValue<kinds::bedrock::EnforcedGuardrailConfigurationConfigId>
    for &CfnEnforcedGuardrailConfigurationRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::bedrock::EnforcedGuardrailConfigurationConfigId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Model-specific information for the enforced guardrail configuration. If not present, the configuration is enforced on all models
///
/// The property type `ModelEnforcement` of `AWS::Bedrock::EnforcedGuardrailConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct ModelEnforcementProperty(Object);

impl ModelEnforcementProperty {
    /// `ModelEnforcementProperty` with its required properties, in alphabetical order:
    ///
    /// - `excluded_models`: Models to exclude from enforcement.
    /// - `included_models`: Models to enforce the guardrail on.
    pub fn new(
        excluded_models: impl IntoValue<List<String>>,
        included_models: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ExcludedModels", excluded_models.into_value().into_node());
        object_.put("IncludedModels", included_models.into_value().into_node());
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

impl Kind for ModelEnforcementProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ModelEnforcementProperty> for ModelEnforcementProperty {}
impl From<ModelEnforcementProperty> for Node {
    #[inline]
    fn from(value: ModelEnforcementProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ModelEnforcementProperty> for ModelEnforcementProperty {
    #[inline]
    fn into_value(self) -> Value<ModelEnforcementProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Selective content guarding controls for enforced guardrails
///
/// The property type `SelectiveContentGuarding` of `AWS::Bedrock::EnforcedGuardrailConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct SelectiveContentGuardingProperty(Object);

impl SelectiveContentGuardingProperty {
    /// `SelectiveContentGuardingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Selective guarding mode for user messages
    ///
    /// `Messages`; one of `SELECTIVE`, `COMPREHENSIVE`.
    pub fn messages(mut self, value: impl IntoValue<Messages>) -> Self {
        self.0.put("Messages", value.into_value().into_node());
        self
    }

    /// Selective guarding mode for system prompts
    ///
    /// `System`; one of `SELECTIVE`, `COMPREHENSIVE`.
    pub fn system(mut self, value: impl IntoValue<System>) -> Self {
        self.0.put("System", value.into_value().into_node());
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

impl Kind for SelectiveContentGuardingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SelectiveContentGuardingProperty> for SelectiveContentGuardingProperty {}
impl From<SelectiveContentGuardingProperty> for Node {
    #[inline]
    fn from(value: SelectiveContentGuardingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SelectiveContentGuardingProperty> for SelectiveContentGuardingProperty {
    #[inline]
    fn into_value(self) -> Value<SelectiveContentGuardingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Messages` of a `SelectiveContentGuarding` of `AWS::Bedrock::EnforcedGuardrailConfiguration`.
pub enum Messages {
    /// `COMPREHENSIVE`.
    Comprehensive,
    /// `SELECTIVE`.
    Selective,
}

#[diagnostic::do_not_recommend]
impl Kind for Messages {}
#[diagnostic::do_not_recommend]
impl TextKind for Messages {}
#[diagnostic::do_not_recommend]
impl IdKind for Messages {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Messages {}
#[diagnostic::do_not_recommend]
impl IntoValue<Messages> for Messages {
    #[inline]
    fn into_value(self) -> Value<Messages> {
        const VALUES: &[&str] = &["COMPREHENSIVE", "SELECTIVE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `System` of a `SelectiveContentGuarding` of `AWS::Bedrock::EnforcedGuardrailConfiguration`.
pub enum System {
    /// `COMPREHENSIVE`.
    Comprehensive,
    /// `SELECTIVE`.
    Selective,
}

#[diagnostic::do_not_recommend]
impl Kind for System {}
#[diagnostic::do_not_recommend]
impl TextKind for System {}
#[diagnostic::do_not_recommend]
impl IdKind for System {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for System {}
#[diagnostic::do_not_recommend]
impl IntoValue<System> for System {
    #[inline]
    fn into_value(self) -> Value<System> {
        const VALUES: &[&str] = &["COMPREHENSIVE", "SELECTIVE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::BedrockAgentCore::Policy` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::BedrockAgentCore::Policy
///
/// `AWS::BedrockAgentCore::Policy`; `Ref` returns its `PolicyArn`, a [`bedrockagentcore::PolicyArn`](kinds::bedrockagentcore::PolicyArn).
/// Changing one of these replaces it: `Name`, `PolicyEngineId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-policy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::BedrockAgentCore::Policy",
    tags: None,
    rules: include_str!("policy.rules"),
};

impl CfnPolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::BedrockAgentCore::Policy";

    /// `CfnPolicy` with its required properties, in alphabetical order:
    ///
    /// - `definition`: The definition structure for policies.
    /// - `name`: The customer-assigned immutable name for the policy.
    /// - `policy_engine_id`: The identifier of the policy engine which contains this policy.
    pub fn new(
        definition: impl IntoValue<PolicyDefinitionProperty>,
        name: impl IntoValue<String>,
        policy_engine_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Definition", definition.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("PolicyEngineId", policy_engine_id.into_value().into_node());
        Self(object_)
    }

    /// A human-readable description of the policy's purpose and functionality.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Whether the policy contributes to the enforce decision returned to Gateway. LOG_ONLY policies are still evaluated but their decisions are observed only, allowing customers to validate a policy against real traffic before promoting it.
    ///
    /// `EnforcementMode`; default `"ACTIVE"`; one of `ACTIVE`, `LOG_ONLY`; updated in place.
    pub fn enforcement_mode(mut self, value: impl IntoValue<EnforcementMode>) -> Self {
        self.0
            .put("EnforcementMode", value.into_value().into_node());
        self
    }

    /// The validation mode for the policy. Determines how Cedar analyzer validation results are handled.
    ///
    /// `ValidationMode`; one of `FAIL_ON_ANY_FINDINGS`, `IGNORE_ALL_FINDINGS`; updated in place.
    pub fn validation_mode(mut self, value: impl IntoValue<ValidationMode>) -> Self {
        self.0.put("ValidationMode", value.into_value().into_node());
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

impl Construct for CfnPolicy {
    type Handle = CfnPolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPolicyRef {
        CfnPolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPolicy`] of a stack.
pub struct CfnPolicyRef(NodeRef);

impl Clone for CfnPolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPolicyRef {}
impl AsNode for CfnPolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPolicyRef {
    /// What `Ref` returns: its `PolicyArn`, a [`bedrockagentcore::PolicyArn`](kinds::bedrockagentcore::PolicyArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::bedrockagentcore::PolicyArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The timestamp when the policy was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The Amazon Resource Name (ARN) of the policy.
    ///
    /// `Fn::GetAtt` of `PolicyArn`.
    #[inline]
    pub fn attr_policy_arn(&self) -> Value<kinds::bedrockagentcore::PolicyArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PolicyArn")))
    }

    /// The unique identifier for the policy.
    ///
    /// `Fn::GetAtt` of `PolicyId`.
    #[inline]
    pub fn attr_policy_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PolicyId")))
    }

    /// The `Status` attribute.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// Additional information about the policy status.
    ///
    /// `Fn::GetAtt` of `StatusReasons`.
    #[inline]
    pub fn attr_status_reasons(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StatusReasons")))
    }

    /// The timestamp when the policy was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::bedrockagentcore::PolicyArn> for &CfnPolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::bedrockagentcore::PolicyArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A Cedar policy statement within the AgentCore Policy system.
///
/// The property type `CedarPolicy` of `AWS::BedrockAgentCore::Policy`.
#[must_use = "a property type does nothing until it is set"]
pub struct CedarPolicyProperty(Object);

impl CedarPolicyProperty {
    /// `CedarPolicyProperty` with its required properties, in alphabetical order:
    ///
    /// - `statement`: The Cedar policy statement that defines the authorization logic.
    pub fn new(statement: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Statement", statement.into_value().into_node());
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

impl Kind for CedarPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CedarPolicyProperty> for CedarPolicyProperty {}
impl From<CedarPolicyProperty> for Node {
    #[inline]
    fn from(value: CedarPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CedarPolicyProperty> for CedarPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<CedarPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The definition structure for policies. Encapsulates different policy formats.
///
/// The property type `PolicyDefinition` of `AWS::BedrockAgentCore::Policy`.
#[must_use = "a property type does nothing until it is set"]
pub struct PolicyDefinitionProperty(Object);

impl PolicyDefinitionProperty {
    /// `PolicyDefinitionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A Cedar policy statement within the AgentCore Policy system.
    ///
    /// `Cedar`.
    pub fn cedar(mut self, value: impl IntoValue<CedarPolicyProperty>) -> Self {
        self.0.put("Cedar", value.into_value().into_node());
        self
    }

    /// A policy statement within the AgentCore Policy system.
    ///
    /// `Policy`.
    pub fn policy(mut self, value: impl IntoValue<PolicyStatementProperty>) -> Self {
        self.0.put("Policy", value.into_value().into_node());
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

impl Kind for PolicyDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PolicyDefinitionProperty> for PolicyDefinitionProperty {}
impl From<PolicyDefinitionProperty> for Node {
    #[inline]
    fn from(value: PolicyDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PolicyDefinitionProperty> for PolicyDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<PolicyDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A policy statement within the AgentCore Policy system.
///
/// The property type `PolicyStatement` of `AWS::BedrockAgentCore::Policy`.
#[must_use = "a property type does nothing until it is set"]
pub struct PolicyStatementProperty(Object);

impl PolicyStatementProperty {
    /// `PolicyStatementProperty` with its required properties, in alphabetical order:
    ///
    /// - `statement`: The policy statement.
    pub fn new(statement: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Statement", statement.into_value().into_node());
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

impl Kind for PolicyStatementProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PolicyStatementProperty> for PolicyStatementProperty {}
impl From<PolicyStatementProperty> for Node {
    #[inline]
    fn from(value: PolicyStatementProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PolicyStatementProperty> for PolicyStatementProperty {
    #[inline]
    fn into_value(self) -> Value<PolicyStatementProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `EnforcementMode` of `AWS::BedrockAgentCore::Policy`.
pub enum EnforcementMode {
    /// `ACTIVE`.
    Active,
    /// `LOG_ONLY`.
    LogOnly,
}

#[diagnostic::do_not_recommend]
impl Kind for EnforcementMode {}
#[diagnostic::do_not_recommend]
impl TextKind for EnforcementMode {}
#[diagnostic::do_not_recommend]
impl IdKind for EnforcementMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EnforcementMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<EnforcementMode> for EnforcementMode {
    #[inline]
    fn into_value(self) -> Value<EnforcementMode> {
        const VALUES: &[&str] = &["ACTIVE", "LOG_ONLY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ValidationMode` of `AWS::BedrockAgentCore::Policy`.
pub enum ValidationMode {
    /// `FAIL_ON_ANY_FINDINGS`.
    FailOnAnyFindings,
    /// `IGNORE_ALL_FINDINGS`.
    IgnoreAllFindings,
}

#[diagnostic::do_not_recommend]
impl Kind for ValidationMode {}
#[diagnostic::do_not_recommend]
impl TextKind for ValidationMode {}
#[diagnostic::do_not_recommend]
impl IdKind for ValidationMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ValidationMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<ValidationMode> for ValidationMode {
    #[inline]
    fn into_value(self) -> Value<ValidationMode> {
        const VALUES: &[&str] = &["FAIL_ON_ANY_FINDINGS", "IGNORE_ALL_FINDINGS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

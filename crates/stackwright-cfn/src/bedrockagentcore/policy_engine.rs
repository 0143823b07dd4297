// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::BedrockAgentCore::PolicyEngine` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::BedrockAgentCore::PolicyEngine
///
/// `AWS::BedrockAgentCore::PolicyEngine`; `Ref` returns its `PolicyEngineArn`, a [`bedrockagentcore::PolicyEngineArn`](kinds::bedrockagentcore::PolicyEngineArn).
/// Changing one of these replaces it: `EncryptionKeyArn`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-policyengine.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPolicyEngine(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::BedrockAgentCore::PolicyEngine",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("policy_engine.rules"),
};

impl CfnPolicyEngine {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::BedrockAgentCore::PolicyEngine";

    /// `CfnPolicyEngine` with its required properties, in alphabetical order:
    ///
    /// - `name`: The customer-assigned immutable name for the policy engine.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// A human-readable description of the policy engine's purpose and scope
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The ARN of the KMS key used to encrypt the policy engine data
    ///
    /// `EncryptionKeyArn`; an update replaces the resource.
    pub fn encryption_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0
            .put("EncryptionKeyArn", value.into_value().into_node());
        self
    }

    /// A list of tags to assign to the policy engine.
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

impl Construct for CfnPolicyEngine {
    type Handle = CfnPolicyEngineRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPolicyEngineRef {
        CfnPolicyEngineRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPolicyEngine`] of a stack.
pub struct CfnPolicyEngineRef(NodeRef);

impl Clone for CfnPolicyEngineRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPolicyEngineRef {}
impl AsNode for CfnPolicyEngineRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPolicyEngineRef {
    /// What `Ref` returns: its `PolicyEngineArn`, a [`bedrockagentcore::PolicyEngineArn`](kinds::bedrockagentcore::PolicyEngineArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::bedrockagentcore::PolicyEngineArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The timestamp when the policy engine was created
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The Amazon Resource Name (ARN) of the policy engine
    ///
    /// `Fn::GetAtt` of `PolicyEngineArn`.
    #[inline]
    pub fn attr_policy_engine_arn(&self) -> Value<kinds::bedrockagentcore::PolicyEngineArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PolicyEngineArn")))
    }

    /// The unique identifier for the policy engine
    ///
    /// `Fn::GetAtt` of `PolicyEngineId`.
    #[inline]
    pub fn attr_policy_engine_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PolicyEngineId")))
    }

    /// The `Status` attribute.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// Additional information about the policy engine status
    ///
    /// `Fn::GetAtt` of `StatusReasons`.
    #[inline]
    pub fn attr_status_reasons(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StatusReasons")))
    }

    /// The timestamp when the policy engine was last updated
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::bedrockagentcore::PolicyEngineArn> for &CfnPolicyEngineRef {
    #[inline]
    fn into_value(self) -> Value<kinds::bedrockagentcore::PolicyEngineArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::BedrockAgentCore::CodeInterpreterCustom` and its property types.

use crate::l1::*;

/// The AgentCore Code Interpreter tool enables agents to securely execute code in isolated sandbox environments. It offers advanced configuration support and seamless integration with popular frameworks.
///
/// For more information about using the custom code interpreter, see [Execute code and analyze data using Amazon Bedrock AgentCore Code Interpreter](https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/code-interpreter-tool.html).
///
/// See the *Properties* section below for descriptions of both the required and optional properties.
///
/// `AWS::BedrockAgentCore::CodeInterpreterCustom`; `Ref` returns its `CodeInterpreterId`, a [`bedrockagentcore::CodeInterpreterCustomCodeInterpreterId`](kinds::bedrockagentcore::CodeInterpreterCustomCodeInterpreterId).
/// Changing one of these replaces it: `Certificates`, `Description`, `ExecutionRoleArn`, `Name`, `NetworkConfiguration`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-codeinterpretercustom.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCodeInterpreterCustom(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::BedrockAgentCore::CodeInterpreterCustom",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("code_interpreter_custom.rules"),
};

impl CfnCodeInterpreterCustom {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::BedrockAgentCore::CodeInterpreterCustom";

    /// `CfnCodeInterpreterCustom` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the code interpreter.
    /// - `network_configuration`: The network configuration for a code interpreter.
    pub fn new(
        name: impl IntoValue<String>,
        network_configuration: impl IntoValue<CodeInterpreterNetworkConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "NetworkConfiguration",
            network_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// List of root CA certificates.
    ///
    /// `Certificates`; an update replaces the resource.
    pub fn certificates(mut self, value: impl IntoValue<List<CertificateProperty>>) -> Self {
        self.0.put("Certificates", value.into_value().into_node());
        self
    }

    /// The code interpreter description.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the execution role.
    ///
    /// `ExecutionRoleArn`; an update replaces the resource.
    pub fn execution_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("ExecutionRoleArn", value.into_value().into_node());
        self
    }

    /// The tags for the code interpreter.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
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

impl Construct for CfnCodeInterpreterCustom {
    type Handle = CfnCodeInterpreterCustomRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCodeInterpreterCustomRef {
        CfnCodeInterpreterCustomRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCodeInterpreterCustom`] of a stack.
pub struct CfnCodeInterpreterCustomRef(NodeRef);

impl Clone for CfnCodeInterpreterCustomRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCodeInterpreterCustomRef {}
impl AsNode for CfnCodeInterpreterCustomRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCodeInterpreterCustomRef {
    /// What `Ref` returns: its `CodeInterpreterId`, a [`bedrockagentcore::CodeInterpreterCustomCodeInterpreterId`](kinds::bedrockagentcore::CodeInterpreterCustomCodeInterpreterId).
    #[inline]
    pub fn reference(
        &self,
    ) -> Value<kinds::bedrockagentcore::CodeInterpreterCustomCodeInterpreterId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The code interpreter Amazon Resource Name (ARN).
    ///
    /// `Fn::GetAtt` of `CodeInterpreterArn`.
    #[inline]
    pub fn attr_code_interpreter_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CodeInterpreterArn")))
    }

    /// The ID of the code interpreter.
    ///
    /// `Fn::GetAtt` of `CodeInterpreterId`.
    #[inline]
    pub fn attr_code_interpreter_id(
        &self,
    ) -> Value<kinds::bedrockagentcore::CodeInterpreterCustomCodeInterpreterId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CodeInterpreterId")))
    }

    /// The time at which the code interpreter was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The reason for failure if the code interpreter creation or operation failed.
    ///
    /// `Fn::GetAtt` of `FailureReason`.
    #[inline]
    pub fn attr_failure_reason(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FailureReason")))
    }

    /// The time at which the code interpreter was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[inline]
    pub fn attr_last_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedAt")))
    }

    /// The status of the custom code interpreter.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::bedrockagentcore::CodeInterpreterCustomCodeInterpreterId>
    for &CfnCodeInterpreterCustomRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::bedrockagentcore::CodeInterpreterCustomCodeInterpreterId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A root CA certificate configuration.
///
/// The property type `Certificate` of `AWS::BedrockAgentCore::CodeInterpreterCustom`.
#[must_use = "a property type does nothing until it is set"]
pub struct CertificateProperty(Object);

impl CertificateProperty {
    /// `CertificateProperty` with its required properties, in alphabetical order:
    ///
    /// - `certificate_location`: Certificate location in Secrets Manager.
    pub fn new(certificate_location: impl IntoValue<CertificateLocationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CertificateLocation",
            certificate_location.into_value().into_node(),
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

impl Kind for CertificateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CertificateProperty> for CertificateProperty {}
impl From<CertificateProperty> for Node {
    #[inline]
    fn from(value: CertificateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CertificateProperty> for CertificateProperty {
    #[inline]
    fn into_value(self) -> Value<CertificateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Certificate location in Secrets Manager.
///
/// The property type `CertificateLocation` of `AWS::BedrockAgentCore::CodeInterpreterCustom`.
#[must_use = "a property type does nothing until it is set"]
pub struct CertificateLocationProperty(Object);

impl CertificateLocationProperty {
    /// `CertificateLocationProperty` with its required properties, in alphabetical order:
    ///
    /// - `secret_arn`: Secrets Manager secret ARN.
    pub fn new(secret_arn: impl IntoValue<kinds::secretsmanager::SecretArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SecretArn", secret_arn.into_value().into_node());
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

impl Kind for CertificateLocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CertificateLocationProperty> for CertificateLocationProperty {}
impl From<CertificateLocationProperty> for Node {
    #[inline]
    fn from(value: CertificateLocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CertificateLocationProperty> for CertificateLocationProperty {
    #[inline]
    fn into_value(self) -> Value<CertificateLocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The network configuration.
///
/// The property type `CodeInterpreterNetworkConfiguration` of `AWS::BedrockAgentCore::CodeInterpreterCustom`.
#[must_use = "a property type does nothing until it is set"]
pub struct CodeInterpreterNetworkConfigurationProperty(Object);

impl CodeInterpreterNetworkConfigurationProperty {
    /// `CodeInterpreterNetworkConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `network_mode`: The network mode.
    pub fn new(network_mode: impl IntoValue<NetworkMode>) -> Self {
        let mut object_ = Object::typed();
        object_.put("NetworkMode", network_mode.into_value().into_node());
        Self(object_)
    }

    /// Network mode configuration for VPC
    ///
    /// `VpcConfig`.
    pub fn vpc_config(mut self, value: impl IntoValue<VpcConfigProperty>) -> Self {
        self.0.put("VpcConfig", value.into_value().into_node());
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

impl Kind for CodeInterpreterNetworkConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CodeInterpreterNetworkConfigurationProperty>
    for CodeInterpreterNetworkConfigurationProperty
{
}
impl From<CodeInterpreterNetworkConfigurationProperty> for Node {
    #[inline]
    fn from(value: CodeInterpreterNetworkConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CodeInterpreterNetworkConfigurationProperty>
    for CodeInterpreterNetworkConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<CodeInterpreterNetworkConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Network mode configuration for VPC
///
/// The property type `VpcConfig` of `AWS::BedrockAgentCore::CodeInterpreterCustom`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcConfigProperty(Object);

impl VpcConfigProperty {
    /// `VpcConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `security_groups`: Security groups for VPC.
    /// - `subnets`: Subnets for VPC.
    pub fn new(
        security_groups: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
        subnets: impl IntoValue<List<kinds::ec2::SubnetId>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("SecurityGroups", security_groups.into_value().into_node());
        object_.put("Subnets", subnets.into_value().into_node());
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

impl Kind for VpcConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcConfigProperty> for VpcConfigProperty {}
impl From<VpcConfigProperty> for Node {
    #[inline]
    fn from(value: VpcConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcConfigProperty> for VpcConfigProperty {
    #[inline]
    fn into_value(self) -> Value<VpcConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `NetworkMode` of a `CodeInterpreterNetworkConfiguration` of `AWS::BedrockAgentCore::CodeInterpreterCustom`.
pub enum NetworkMode {
    /// `PUBLIC`.
    Public,
    /// `SANDBOX`.
    Sandbox,
    /// `VPC`.
    Vpc,
}

#[diagnostic::do_not_recommend]
impl Kind for NetworkMode {}
#[diagnostic::do_not_recommend]
impl TextKind for NetworkMode {}
#[diagnostic::do_not_recommend]
impl IdKind for NetworkMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for NetworkMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<NetworkMode> for NetworkMode {
    #[inline]
    fn into_value(self) -> Value<NetworkMode> {
        const VALUES: &[&str] = &["PUBLIC", "SANDBOX", "VPC"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

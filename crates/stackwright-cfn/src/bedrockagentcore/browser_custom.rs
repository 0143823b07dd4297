// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::BedrockAgentCore::BrowserCustom` and its property types.

use crate::l1::*;

/// AgentCore Browser tool provides a fast, secure, cloud-based browser runtime to enable AI agents to interact with websites at scale.
///
/// For more information about using the custom browser, see [Interact with web applications using Amazon Bedrock AgentCore Browser](https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/browser-tool.html).
///
/// See the *Properties* section below for descriptions of both the required and optional properties.
///
/// `AWS::BedrockAgentCore::BrowserCustom`; `Ref` returns its `BrowserId`, a [`bedrockagentcore::BrowserCustomBrowserId`](kinds::bedrockagentcore::BrowserCustomBrowserId).
/// Changing one of these replaces it: `BrowserSigning`, `Certificates`, `Description`, `EnterprisePolicies`, `ExecutionRoleArn`, `Name`, `NetworkConfiguration`, `RecordingConfig`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-browsercustom.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnBrowserCustom(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::BedrockAgentCore::BrowserCustom",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("browser_custom.rules"),
};

impl CfnBrowserCustom {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::BedrockAgentCore::BrowserCustom";

    /// `CfnBrowserCustom` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the custom browser.
    /// - `network_configuration`: The network configuration for a code interpreter.
    pub fn new(
        name: impl IntoValue<String>,
        network_configuration: impl IntoValue<BrowserNetworkConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "NetworkConfiguration",
            network_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// Browser signing configuration
    ///
    /// `BrowserSigning`; an update replaces the resource.
    pub fn browser_signing(mut self, value: impl IntoValue<BrowserSigningProperty>) -> Self {
        self.0.put("BrowserSigning", value.into_value().into_node());
        self
    }

    /// List of root CA certificates.
    ///
    /// `Certificates`; an update replaces the resource.
    pub fn certificates(mut self, value: impl IntoValue<List<CertificateProperty>>) -> Self {
        self.0.put("Certificates", value.into_value().into_node());
        self
    }

    /// The custom browser.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// List of browser enterprise policies.
    ///
    /// `EnterprisePolicies`; an update replaces the resource.
    pub fn enterprise_policies(
        mut self,
        value: impl IntoValue<List<BrowserEnterprisePolicyProperty>>,
    ) -> Self {
        self.0
            .put("EnterprisePolicies", value.into_value().into_node());
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

    /// THe custom browser configuration.
    ///
    /// `RecordingConfig`; an update replaces the resource.
    pub fn recording_config(mut self, value: impl IntoValue<RecordingConfigProperty>) -> Self {
        self.0
            .put("RecordingConfig", value.into_value().into_node());
        self
    }

    /// The tags for the custom browser.
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

impl Construct for CfnBrowserCustom {
    type Handle = CfnBrowserCustomRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnBrowserCustomRef {
        CfnBrowserCustomRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnBrowserCustom`] of a stack.
pub struct CfnBrowserCustomRef(NodeRef);

impl Clone for CfnBrowserCustomRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnBrowserCustomRef {}
impl AsNode for CfnBrowserCustomRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnBrowserCustomRef {
    /// What `Ref` returns: its `BrowserId`, a [`bedrockagentcore::BrowserCustomBrowserId`](kinds::bedrockagentcore::BrowserCustomBrowserId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::bedrockagentcore::BrowserCustomBrowserId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN for the custom browser.
    ///
    /// `Fn::GetAtt` of `BrowserArn`.
    #[inline]
    pub fn attr_browser_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("BrowserArn")))
    }

    /// The ID for the custom browser.
    ///
    /// `Fn::GetAtt` of `BrowserId`.
    #[inline]
    pub fn attr_browser_id(&self) -> Value<kinds::bedrockagentcore::BrowserCustomBrowserId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("BrowserId")))
    }

    /// The time at which the custom browser was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The reason for failure if the browser creation or operation failed.
    ///
    /// `Fn::GetAtt` of `FailureReason`.
    #[inline]
    pub fn attr_failure_reason(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FailureReason")))
    }

    /// The time at which the custom browser was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[inline]
    pub fn attr_last_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedAt")))
    }

    /// The status of the custom browser.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::bedrockagentcore::BrowserCustomBrowserId> for &CfnBrowserCustomRef {
    #[inline]
    fn into_value(self) -> Value<kinds::bedrockagentcore::BrowserCustomBrowserId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Browser enterprise policy configuration.
///
/// The property type `BrowserEnterprisePolicy` of `AWS::BedrockAgentCore::BrowserCustom`.
#[must_use = "a property type does nothing until it is set"]
pub struct BrowserEnterprisePolicyProperty(Object);

impl BrowserEnterprisePolicyProperty {
    /// `BrowserEnterprisePolicyProperty` with its required properties, in alphabetical order:
    ///
    /// - `location`: S3 Location Configuration.
    /// - `r#type`: The type of browser enterprise policy.
    pub fn new(location: impl IntoValue<S3LocationProperty>, r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Location", location.into_value().into_node());
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

impl Kind for BrowserEnterprisePolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BrowserEnterprisePolicyProperty> for BrowserEnterprisePolicyProperty {}
impl From<BrowserEnterprisePolicyProperty> for Node {
    #[inline]
    fn from(value: BrowserEnterprisePolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BrowserEnterprisePolicyProperty> for BrowserEnterprisePolicyProperty {
    #[inline]
    fn into_value(self) -> Value<BrowserEnterprisePolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The network configuration.
///
/// The property type `BrowserNetworkConfiguration` of `AWS::BedrockAgentCore::BrowserCustom`.
#[must_use = "a property type does nothing until it is set"]
pub struct BrowserNetworkConfigurationProperty(Object);

impl BrowserNetworkConfigurationProperty {
    /// `BrowserNetworkConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `network_mode`: The network mode.
    pub fn new(network_mode: impl IntoValue<super::NetworkMode>) -> Self {
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

impl Kind for BrowserNetworkConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BrowserNetworkConfigurationProperty> for BrowserNetworkConfigurationProperty {}
impl From<BrowserNetworkConfigurationProperty> for Node {
    #[inline]
    fn from(value: BrowserNetworkConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BrowserNetworkConfigurationProperty> for BrowserNetworkConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<BrowserNetworkConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Browser signing configuration
///
/// The property type `BrowserSigning` of `AWS::BedrockAgentCore::BrowserCustom`.
#[must_use = "a property type does nothing until it is set"]
pub struct BrowserSigningProperty(Object);

impl BrowserSigningProperty {
    /// `BrowserSigningProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Enabled` property.
    ///
    /// `Enabled`; default `false`.
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

impl Kind for BrowserSigningProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BrowserSigningProperty> for BrowserSigningProperty {}
impl From<BrowserSigningProperty> for Node {
    #[inline]
    fn from(value: BrowserSigningProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BrowserSigningProperty> for BrowserSigningProperty {
    #[inline]
    fn into_value(self) -> Value<BrowserSigningProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A root CA certificate configuration.
///
/// The property type `Certificate` of `AWS::BedrockAgentCore::BrowserCustom`.
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
/// The property type `CertificateLocation` of `AWS::BedrockAgentCore::BrowserCustom`.
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

/// The recording configuration.
///
/// The property type `RecordingConfig` of `AWS::BedrockAgentCore::BrowserCustom`.
#[must_use = "a property type does nothing until it is set"]
pub struct RecordingConfigProperty(Object);

impl RecordingConfigProperty {
    /// `RecordingConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The recording configuration for a browser. This structure defines how browser sessions are recorded.
    ///
    /// `Enabled`; default `false`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// The S3 location.
    ///
    /// `S3Location`.
    pub fn s3_location(mut self, value: impl IntoValue<S3LocationProperty>) -> Self {
        self.0.put("S3Location", value.into_value().into_node());
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

impl Kind for RecordingConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RecordingConfigProperty> for RecordingConfigProperty {}
impl From<RecordingConfigProperty> for Node {
    #[inline]
    fn from(value: RecordingConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RecordingConfigProperty> for RecordingConfigProperty {
    #[inline]
    fn into_value(self) -> Value<RecordingConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The S3 location.
///
/// The property type `S3Location` of `AWS::BedrockAgentCore::BrowserCustom`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3LocationProperty(Object);

impl S3LocationProperty {
    /// `S3LocationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket`: The S3 location bucket name.
    /// - `prefix`: The S3 location object prefix.
    pub fn new(bucket: impl IntoValue<String>, prefix: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Bucket", bucket.into_value().into_node());
        object_.put("Prefix", prefix.into_value().into_node());
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

/// Network mode configuration for VPC
///
/// The property type `VpcConfig` of `AWS::BedrockAgentCore::BrowserCustom`.
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

/// The values of `Type` of a `BrowserEnterprisePolicy` of `AWS::BedrockAgentCore::BrowserCustom`.
pub enum Type {
    /// `MANAGED`.
    Managed,
    /// `RECOMMENDED`.
    Recommended,
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
        const VALUES: &[&str] = &["MANAGED", "RECOMMENDED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

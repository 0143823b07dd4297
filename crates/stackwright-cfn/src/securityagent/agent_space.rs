// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SecurityAgent::AgentSpace` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::SecurityAgent::AgentSpace
///
/// `AWS::SecurityAgent::AgentSpace`; `Ref` returns its `AgentSpaceId`, a [`securityagent::AgentSpaceId`](kinds::securityagent::AgentSpaceId).
/// Changing one of these replaces it: `KmsKeyId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-agentspace.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAgentSpace(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SecurityAgent::AgentSpace",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("agent_space.rules"),
};

impl CfnAgentSpace {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SecurityAgent::AgentSpace";

    /// `CfnAgentSpace` with its required properties, in alphabetical order:
    ///
    /// - `name`: Name of the agent space.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// AWS resource configuration
    ///
    /// `AwsResources`; updated in place.
    pub fn aws_resources(mut self, value: impl IntoValue<AWSResourcesProperty>) -> Self {
        self.0.put("AwsResources", value.into_value().into_node());
        self
    }

    /// Details of code review settings
    ///
    /// `CodeReviewSettings`; updated in place.
    pub fn code_review_settings(
        mut self,
        value: impl IntoValue<CodeReviewSettingsProperty>,
    ) -> Self {
        self.0
            .put("CodeReviewSettings", value.into_value().into_node());
        self
    }

    /// Description of the agent space
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Integrated Resources configuration
    ///
    /// `IntegratedResources`; updated in place.
    pub fn integrated_resources(
        mut self,
        value: impl IntoValue<List<IntegratedResourceProperty>>,
    ) -> Self {
        self.0
            .put("IntegratedResources", value.into_value().into_node());
        self
    }

    /// Identifier of the KMS key used to encrypt data. Can be a key ID, key ARN, alias name, or alias ARN. If not specified, an AWS managed key is used.
    ///
    /// `KmsKeyId`; an update replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// Tags for the agent space
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// List of target domain identifiers registered with the agent space
    ///
    /// `TargetDomainIds`; updated in place.
    pub fn target_domain_ids(
        mut self,
        value: impl IntoValue<List<kinds::securityagent::TargetDomainId>>,
    ) -> Self {
        self.0
            .put("TargetDomainIds", value.into_value().into_node());
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

impl Construct for CfnAgentSpace {
    type Handle = CfnAgentSpaceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAgentSpaceRef {
        CfnAgentSpaceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAgentSpace`] of a stack.
pub struct CfnAgentSpaceRef(NodeRef);

impl Clone for CfnAgentSpaceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAgentSpaceRef {}
impl AsNode for CfnAgentSpaceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAgentSpaceRef {
    /// What `Ref` returns: its `AgentSpaceId`, a [`securityagent::AgentSpaceId`](kinds::securityagent::AgentSpaceId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::securityagent::AgentSpaceId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Unique identifier of the agent space
    ///
    /// `Fn::GetAtt` of `AgentSpaceId`.
    #[inline]
    pub fn attr_agent_space_id(&self) -> Value<kinds::securityagent::AgentSpaceId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AgentSpaceId")))
    }

    /// Timestamp when the agent space was created
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// Timestamp when the agent space was last updated
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::securityagent::AgentSpaceId> for &CfnAgentSpaceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::securityagent::AgentSpaceId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// AWS resource configuration
///
/// The property type `AWSResources` of `AWS::SecurityAgent::AgentSpace`.
#[must_use = "a property type does nothing until it is set"]
pub struct AWSResourcesProperty(Object);

impl AWSResourcesProperty {
    /// `AWSResourcesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// IAM role ARNs
    ///
    /// `IamRoles`.
    pub fn iam_roles(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("IamRoles", value.into_value().into_node());
        self
    }

    /// Lambda function ARNs used to retrieve tester credentials for pentests
    ///
    /// `LambdaFunctionArns`.
    pub fn lambda_function_arns(
        mut self,
        value: impl IntoValue<List<kinds::lambda::AnyFunctionArn>>,
    ) -> Self {
        self.0
            .put("LambdaFunctionArns", value.into_value().into_node());
        self
    }

    /// CloudWatch log group ARNs
    ///
    /// `LogGroups`.
    pub fn log_groups(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("LogGroups", value.into_value().into_node());
        self
    }

    /// S3 bucket ARNs
    ///
    /// `S3Buckets`.
    pub fn s3_buckets(mut self, value: impl IntoValue<List<kinds::s3::BucketName>>) -> Self {
        self.0.put("S3Buckets", value.into_value().into_node());
        self
    }

    /// SecretsManager secret ARNs used to store tester credentials for pentests
    ///
    /// `SecretArns`.
    pub fn secret_arns(
        mut self,
        value: impl IntoValue<List<kinds::secretsmanager::SecretArn>>,
    ) -> Self {
        self.0.put("SecretArns", value.into_value().into_node());
        self
    }

    /// VPC configurations
    ///
    /// `Vpcs`.
    pub fn vpcs(mut self, value: impl IntoValue<List<VpcConfigProperty>>) -> Self {
        self.0.put("Vpcs", value.into_value().into_node());
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

impl Kind for AWSResourcesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AWSResourcesProperty> for AWSResourcesProperty {}
impl From<AWSResourcesProperty> for Node {
    #[inline]
    fn from(value: AWSResourcesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AWSResourcesProperty> for AWSResourcesProperty {
    #[inline]
    fn into_value(self) -> Value<AWSResourcesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details of code review settings
///
/// The property type `CodeReviewSettings` of `AWS::SecurityAgent::AgentSpace`.
#[must_use = "a property type does nothing until it is set"]
pub struct CodeReviewSettingsProperty(Object);

impl CodeReviewSettingsProperty {
    /// `CodeReviewSettingsProperty` with its required properties, in alphabetical order:
    ///
    /// - `controls_scanning`: Whether Controls are utilized for code review analysis.
    /// - `general_purpose_scanning`: Whether general purpose analysis is performed for code review.
    pub fn new(
        controls_scanning: impl IntoValue<bool>,
        general_purpose_scanning: impl IntoValue<bool>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ControlsScanning",
            controls_scanning.into_value().into_node(),
        );
        object_.put(
            "GeneralPurposeScanning",
            general_purpose_scanning.into_value().into_node(),
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

impl Kind for CodeReviewSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CodeReviewSettingsProperty> for CodeReviewSettingsProperty {}
impl From<CodeReviewSettingsProperty> for Node {
    #[inline]
    fn from(value: CodeReviewSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CodeReviewSettingsProperty> for CodeReviewSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<CodeReviewSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Integrated Resource details
///
/// The property type `IntegratedResource` of `AWS::SecurityAgent::AgentSpace`.
#[must_use = "a property type does nothing until it is set"]
pub struct IntegratedResourceProperty(Object);

impl IntegratedResourceProperty {
    /// `IntegratedResourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `integration`: Unique identifier of the Provider Integration.
    pub fn new(integration: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Integration", integration.into_value().into_node());
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

impl Kind for IntegratedResourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IntegratedResourceProperty> for IntegratedResourceProperty {}
impl From<IntegratedResourceProperty> for Node {
    #[inline]
    fn from(value: IntegratedResourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IntegratedResourceProperty> for IntegratedResourceProperty {
    #[inline]
    fn into_value(self) -> Value<IntegratedResourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Customer VPC configuration that the security testing environment accesses
///
/// The property type `VpcConfig` of `AWS::SecurityAgent::AgentSpace`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcConfigProperty(Object);

impl VpcConfigProperty {
    /// `VpcConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// List of security group ARNs in the customer VPC
    ///
    /// `SecurityGroupArns`.
    pub fn security_group_arns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("SecurityGroupArns", value.into_value().into_node());
        self
    }

    /// List of subnet ARNs in the customer VPC
    ///
    /// `SubnetArns`.
    pub fn subnet_arns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("SubnetArns", value.into_value().into_node());
        self
    }

    /// ARN of the customer VPC
    ///
    /// `VpcArn`.
    pub fn vpc_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("VpcArn", value.into_value().into_node());
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

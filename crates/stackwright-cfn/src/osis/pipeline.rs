// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::OSIS::Pipeline` and its property types.

use crate::l1::*;

/// The AWS::OSIS::Pipeline resource creates an Amazon OpenSearch Ingestion pipeline.
///
/// `AWS::OSIS::Pipeline`; `Ref` returns its `PipelineArn`, a [`osis::PipelineArn`](kinds::osis::PipelineArn).
/// Changing one of these replaces it: `PipelineName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-osis-pipeline.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPipeline(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::OSIS::Pipeline",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("pipeline.rules"),
};

impl CfnPipeline {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::OSIS::Pipeline";

    /// `CfnPipeline` with its required properties, in alphabetical order:
    ///
    /// - `max_units`: The maximum pipeline capacity, in Ingestion Compute Units (ICUs).
    /// - `min_units`: The minimum pipeline capacity, in Ingestion Compute Units (ICUs).
    /// - `pipeline_configuration_body`: The Data Prepper pipeline configuration in YAML format.
    /// - `pipeline_name`: The name of the pipeline.
    pub fn new(
        max_units: impl IntoValue<i64>,
        min_units: impl IntoValue<i64>,
        pipeline_configuration_body: impl IntoValue<String>,
        pipeline_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MaxUnits", max_units.into_value().into_node());
        object_.put("MinUnits", min_units.into_value().into_node());
        object_.put(
            "PipelineConfigurationBody",
            pipeline_configuration_body.into_value().into_node(),
        );
        object_.put("PipelineName", pipeline_name.into_value().into_node());
        Self(object_)
    }

    /// Options that specify the configuration of a persistent buffer. To configure how OpenSearch Ingestion encrypts this data, set the `EncryptionAtRestOptions`. For more information, see [Persistent buffering](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/osis-features-overview.html#persistent-buffering).
    ///
    /// `BufferOptions`; updated in place.
    pub fn buffer_options(mut self, value: impl IntoValue<BufferOptionsProperty>) -> Self {
        self.0.put("BufferOptions", value.into_value().into_node());
        self
    }

    /// Options to control how OpenSearch encrypts buffer data.
    ///
    /// `EncryptionAtRestOptions`; updated in place.
    pub fn encryption_at_rest_options(
        mut self,
        value: impl IntoValue<EncryptionAtRestOptionsProperty>,
    ) -> Self {
        self.0
            .put("EncryptionAtRestOptions", value.into_value().into_node());
        self
    }

    /// Key-value pairs that represent log publishing settings.
    ///
    /// `LogPublishingOptions`; updated in place.
    pub fn log_publishing_options(
        mut self,
        value: impl IntoValue<LogPublishingOptionsProperty>,
    ) -> Self {
        self.0
            .put("LogPublishingOptions", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role that the pipeline uses to access AWS resources.
    ///
    /// `PipelineRoleArn`; updated in place.
    pub fn pipeline_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("PipelineRoleArn", value.into_value().into_node());
        self
    }

    /// The `ResourcePolicy` property.
    ///
    /// `ResourcePolicy`; updated in place.
    pub fn resource_policy(mut self, value: impl IntoValue<ResourcePolicyProperty>) -> Self {
        self.0.put("ResourcePolicy", value.into_value().into_node());
        self
    }

    /// List of tags to add to the pipeline upon creation.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Options that specify the subnets and security groups for an OpenSearch Ingestion VPC endpoint.
    ///
    /// `VpcOptions`; updated in place.
    pub fn vpc_options(mut self, value: impl IntoValue<VpcOptionsProperty>) -> Self {
        self.0.put("VpcOptions", value.into_value().into_node());
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

impl Construct for CfnPipeline {
    type Handle = CfnPipelineRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPipelineRef {
        CfnPipelineRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPipeline`] of a stack.
pub struct CfnPipelineRef(NodeRef);

impl Clone for CfnPipelineRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPipelineRef {}
impl AsNode for CfnPipelineRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPipelineRef {
    /// What `Ref` returns: its `PipelineArn`, a [`osis::PipelineArn`](kinds::osis::PipelineArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::osis::PipelineArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// A list of the ingestion endpoints for the pipeline that you can send data to. Currently, only a single ingestion endpoint is supported for a pipeline. For example, `my-pipeline-123456789012.us-east-1.osis.amazonaws.com`.
    ///
    /// `Fn::GetAtt` of `IngestEndpointUrls`.
    #[inline]
    pub fn attr_ingest_endpoint_urls(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IngestEndpointUrls")))
    }

    /// The Amazon Resource Name (ARN) of the pipeline.
    ///
    /// `Fn::GetAtt` of `PipelineArn`.
    #[inline]
    pub fn attr_pipeline_arn(&self) -> Value<kinds::osis::PipelineArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PipelineArn")))
    }

    /// The VPC endpoint service name for the pipeline.
    ///
    /// `Fn::GetAtt` of `VpcEndpointService`.
    #[inline]
    pub fn attr_vpc_endpoint_service(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VpcEndpointService")))
    }

    /// The VPC interface endpoints that have access to the pipeline.
    ///
    /// `Fn::GetAtt` of `VpcEndpoints`.
    #[inline]
    pub fn attr_vpc_endpoints(&self) -> Value<List<Json>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VpcEndpoints")))
    }
}

impl IntoValue<kinds::osis::PipelineArn> for &CfnPipelineRef {
    #[inline]
    fn into_value(self) -> Value<kinds::osis::PipelineArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Options that specify the configuration of a persistent buffer. To configure how OpenSearch Ingestion encrypts this data, set the `EncryptionAtRestOptions`. For more information, see [Persistent buffering](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/osis-features-overview.html#persistent-buffering).
///
/// The property type `BufferOptions` of `AWS::OSIS::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct BufferOptionsProperty(Object);

impl BufferOptionsProperty {
    /// `BufferOptionsProperty` with its required properties, in alphabetical order:
    ///
    /// - `persistent_buffer_enabled`: Whether persistent buffering should be enabled.
    pub fn new(persistent_buffer_enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "PersistentBufferEnabled",
            persistent_buffer_enabled.into_value().into_node(),
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

impl Kind for BufferOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BufferOptionsProperty> for BufferOptionsProperty {}
impl From<BufferOptionsProperty> for Node {
    #[inline]
    fn from(value: BufferOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BufferOptionsProperty> for BufferOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<BufferOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The destination for OpenSearch Ingestion logs sent to Amazon CloudWatch.
///
/// The property type `CloudWatchLogDestination` of `AWS::OSIS::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct CloudWatchLogDestinationProperty(Object);

impl CloudWatchLogDestinationProperty {
    /// `CloudWatchLogDestinationProperty` with its required properties, in alphabetical order:
    ///
    /// - `log_group`: The name of the CloudWatch Logs group to send pipeline logs to.
    pub fn new(log_group: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("LogGroup", log_group.into_value().into_node());
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

impl Kind for CloudWatchLogDestinationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CloudWatchLogDestinationProperty> for CloudWatchLogDestinationProperty {}
impl From<CloudWatchLogDestinationProperty> for Node {
    #[inline]
    fn from(value: CloudWatchLogDestinationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CloudWatchLogDestinationProperty> for CloudWatchLogDestinationProperty {
    #[inline]
    fn into_value(self) -> Value<CloudWatchLogDestinationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Options to control how OpenSearch encrypts buffer data.
///
/// The property type `EncryptionAtRestOptions` of `AWS::OSIS::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncryptionAtRestOptionsProperty(Object);

impl EncryptionAtRestOptionsProperty {
    /// `EncryptionAtRestOptionsProperty` with its required properties, in alphabetical order:
    ///
    /// - `kms_key_arn`: The ARN of the KMS key used to encrypt buffer data.
    pub fn new(kms_key_arn: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("KmsKeyArn", kms_key_arn.into_value().into_node());
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

impl Kind for EncryptionAtRestOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EncryptionAtRestOptionsProperty> for EncryptionAtRestOptionsProperty {}
impl From<EncryptionAtRestOptionsProperty> for Node {
    #[inline]
    fn from(value: EncryptionAtRestOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EncryptionAtRestOptionsProperty> for EncryptionAtRestOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<EncryptionAtRestOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Container for the values required to configure logging for the pipeline. If you don't specify these values, OpenSearch Ingestion will not publish logs from your application to CloudWatch Logs.
///
/// The property type `LogPublishingOptions` of `AWS::OSIS::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct LogPublishingOptionsProperty(Object);

impl LogPublishingOptionsProperty {
    /// `LogPublishingOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The destination for OpenSearch Ingestion logs sent to Amazon CloudWatch Logs. This parameter is required if `IsLoggingEnabled` is set to `true`.
    ///
    /// `CloudWatchLogDestination`.
    pub fn cloud_watch_log_destination(
        mut self,
        value: impl IntoValue<CloudWatchLogDestinationProperty>,
    ) -> Self {
        self.0
            .put("CloudWatchLogDestination", value.into_value().into_node());
        self
    }

    /// Whether logs should be published.
    ///
    /// `IsLoggingEnabled`.
    pub fn is_logging_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IsLoggingEnabled", value.into_value().into_node());
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

impl Kind for LogPublishingOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LogPublishingOptionsProperty> for LogPublishingOptionsProperty {}
impl From<LogPublishingOptionsProperty> for Node {
    #[inline]
    fn from(value: LogPublishingOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LogPublishingOptionsProperty> for LogPublishingOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<LogPublishingOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ResourcePolicy` of `AWS::OSIS::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourcePolicyProperty(Object);

impl ResourcePolicyProperty {
    /// `ResourcePolicyProperty` with its required properties, in alphabetical order:
    ///
    /// - `policy`
    pub fn new(policy: impl IntoValue<Json>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Policy", policy.into_value().into_node());
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

impl Kind for ResourcePolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourcePolicyProperty> for ResourcePolicyProperty {}
impl From<ResourcePolicyProperty> for Node {
    #[inline]
    fn from(value: ResourcePolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourcePolicyProperty> for ResourcePolicyProperty {
    #[inline]
    fn into_value(self) -> Value<ResourcePolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Options for attaching a VPC to pipeline.
///
/// The property type `VpcAttachmentOptions` of `AWS::OSIS::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcAttachmentOptionsProperty(Object);

impl VpcAttachmentOptionsProperty {
    /// `VpcAttachmentOptionsProperty` with its required properties, in alphabetical order:
    ///
    /// - `attach_to_vpc`: Whether a VPC is attached to the pipeline.
    /// - `cidr_block`: The CIDR block to be reserved for OpenSearch Ingestion to create elastic network interfaces (ENIs).
    pub fn new(attach_to_vpc: impl IntoValue<bool>, cidr_block: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AttachToVpc", attach_to_vpc.into_value().into_node());
        object_.put("CidrBlock", cidr_block.into_value().into_node());
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

impl Kind for VpcAttachmentOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcAttachmentOptionsProperty> for VpcAttachmentOptionsProperty {}
impl From<VpcAttachmentOptionsProperty> for Node {
    #[inline]
    fn from(value: VpcAttachmentOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcAttachmentOptionsProperty> for VpcAttachmentOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<VpcAttachmentOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Options that specify the subnets and security groups for an OpenSearch Ingestion VPC endpoint.
///
/// The property type `VpcOptions` of `AWS::OSIS::Pipeline`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcOptionsProperty(Object);

impl VpcOptionsProperty {
    /// `VpcOptionsProperty` with its required properties, in alphabetical order:
    ///
    /// - `subnet_ids`: A list of subnet IDs associated with the VPC endpoint.
    pub fn new(subnet_ids: impl IntoValue<List<kinds::ec2::SubnetId>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SubnetIds", subnet_ids.into_value().into_node());
        Self(object_)
    }

    /// A list of security groups associated with the VPC endpoint.
    ///
    /// `SecurityGroupIds`.
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("SecurityGroupIds", value.into_value().into_node());
        self
    }

    /// Options for attaching a VPC to a pipeline.
    ///
    /// `VpcAttachmentOptions`.
    pub fn vpc_attachment_options(
        mut self,
        value: impl IntoValue<VpcAttachmentOptionsProperty>,
    ) -> Self {
        self.0
            .put("VpcAttachmentOptions", value.into_value().into_node());
        self
    }

    /// Defines whether you or Amazon OpenSearch Ingestion service create and manage the VPC endpoint configured for the pipeline.
    ///
    /// `VpcEndpointManagement`; one of `CUSTOMER`, `SERVICE`.
    pub fn vpc_endpoint_management(mut self, value: impl IntoValue<VpcEndpointManagement>) -> Self {
        self.0
            .put("VpcEndpointManagement", value.into_value().into_node());
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

impl Kind for VpcOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcOptionsProperty> for VpcOptionsProperty {}
impl From<VpcOptionsProperty> for Node {
    #[inline]
    fn from(value: VpcOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcOptionsProperty> for VpcOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<VpcOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `VpcEndpointManagement` of a `VpcOptions` of `AWS::OSIS::Pipeline`.
pub enum VpcEndpointManagement {
    /// `CUSTOMER`.
    Customer,
    /// `SERVICE`.
    Service,
}

#[diagnostic::do_not_recommend]
impl Kind for VpcEndpointManagement {}
#[diagnostic::do_not_recommend]
impl TextKind for VpcEndpointManagement {}
#[diagnostic::do_not_recommend]
impl IdKind for VpcEndpointManagement {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for VpcEndpointManagement {}
#[diagnostic::do_not_recommend]
impl IntoValue<VpcEndpointManagement> for VpcEndpointManagement {
    #[inline]
    fn into_value(self) -> Value<VpcEndpointManagement> {
        const VALUES: &[&str] = &["CUSTOMER", "SERVICE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Glue::Integration` and its property types.

use crate::l1::*;

/// The `AWS::Glue::Integration` resource specifies an AWS Glue zero-ETL integration from a data source to a target. For more information, see [zero-ETL integration supported by AWS Glue](https://docs.aws.amazon.com/glue/latest/dg/zero-etl-using.html) and [integration structure](https://docs.aws.amazon.com/glue/latest/dg/aws-glue-api-integrations.html) in the AWS Glue developer guide.
///
/// `AWS::Glue::Integration`; `Ref` returns the physical id, which is made of `IntegrationArn`, `IntegrationName`.
/// Changing one of these replaces it: `AdditionalEncryptionContext`, `IntegrationConfig`, `IntegrationName`, `KmsKeyId`, `SourceArn`, `TargetArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-integration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnIntegration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Glue::Integration",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("integration.rules"),
};

impl CfnIntegration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Glue::Integration";

    /// `CfnIntegration` with its required properties, in alphabetical order:
    ///
    /// - `integration_name`: A unique name for the integration.
    /// - `source_arn`: The ARN for the source of the integration.
    /// - `target_arn`: The ARN for the target of the integration.
    pub fn new(
        integration_name: impl IntoValue<String>,
        source_arn: impl IntoValue<String>,
        target_arn: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("IntegrationName", integration_name.into_value().into_node());
        object_.put("SourceArn", source_arn.into_value().into_node());
        object_.put("TargetArn", target_arn.into_value().into_node());
        Self(object_)
    }

    /// An optional set of non-secret key–value pairs that contains additional contextual information for encryption. This can only be provided if `KMSKeyId` is provided.
    ///
    /// `AdditionalEncryptionContext`; an update replaces the resource.
    pub fn additional_encryption_context(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put(
            "AdditionalEncryptionContext",
            value.into_value().into_node(),
        );
        self
    }

    /// Selects source tables for the integration using Maxwell filter syntax.
    ///
    /// `DataFilter`; updated in place.
    pub fn data_filter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DataFilter", value.into_value().into_node());
        self
    }

    /// A description for the integration.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The structure used to define properties associated with the zero-ETL integration. For more information, see [IntegrationConfig structure.](https://docs.aws.amazon.com/glue/latest/dg/aws-glue-api-integrations.html#aws-glue-api-integrations-IntegrationConfig)
    ///
    /// `IntegrationConfig`; an update replaces the resource.
    pub fn integration_config(mut self, value: impl IntoValue<IntegrationConfigProperty>) -> Self {
        self.0
            .put("IntegrationConfig", value.into_value().into_node());
        self
    }

    /// The ARN of a KMS key used for encrypting the channel.
    ///
    /// `KmsKeyId`; an update replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// Metadata assigned to the resource consisting of a list of key-value pairs.
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

impl Construct for CfnIntegration {
    type Handle = CfnIntegrationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnIntegrationRef {
        CfnIntegrationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnIntegration`] of a stack.
pub struct CfnIntegrationRef(NodeRef);

impl Clone for CfnIntegrationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnIntegrationRef {}
impl AsNode for CfnIntegrationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnIntegrationRef {
    /// What `Ref` returns: the physical id, which is made of `IntegrationArn`, `IntegrationName`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The time when the integration was created, in UTC.
    ///
    /// `Fn::GetAtt` of `CreateTime`.
    #[inline]
    pub fn attr_create_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreateTime")))
    }

    /// The Amazon Resource Name (ARN) for the created integration.
    ///
    /// `Fn::GetAtt` of `IntegrationArn`.
    #[inline]
    pub fn attr_integration_arn(&self) -> Value<kinds::glue::IntegrationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IntegrationArn")))
    }

    /// The status of the integration being created.
    ///
    /// The possible statuses are:
    ///
    /// - CREATING: The integration is being created.
    /// - ACTIVE: The integration creation succeeds.
    /// - MODIFYING: The integration is being modified.
    /// - FAILED: The integration creation fails.
    /// - DELETING: The integration is deleted.
    /// - SYNCING: The integration is synchronizing.
    /// - NEEDS_ATTENTION: The integration needs attention, such as synchronization.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::glue::IntegrationArn> for &CfnIntegrationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::glue::IntegrationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IntegrationArn")))
    }
}

/// Properties associated with the integration.
///
/// The property type `IntegrationConfig` of `AWS::Glue::Integration`.
#[must_use = "a property type does nothing until it is set"]
pub struct IntegrationConfigProperty(Object);

impl IntegrationConfigProperty {
    /// `IntegrationConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Enables continuous synchronization for on-demand data extractions from SaaS applications to AWS data services like Amazon Redshift and Amazon S3.
    ///
    /// `ContinuousSync`.
    pub fn continuous_sync(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("ContinuousSync", value.into_value().into_node());
        self
    }

    /// Specifies the frequency at which CDC (Change Data Capture) pulls or incremental loads should occur. This parameter provides flexibility to align the refresh rate with your specific data update patterns, system load considerations, and performance optimization goals. Time increment can be set from 15 minutes to 8640 minutes (six days).
    ///
    /// `RefreshInterval`; an update replaces the resource.
    pub fn refresh_interval(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("RefreshInterval", value.into_value().into_node());
        self
    }

    /// A collection of key-value pairs that specify additional properties for the integration source. These properties provide configuration options that can be used to customize the behavior of the ODB source during data integration operations.
    ///
    /// `SourceProperties`.
    pub fn source_properties(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("SourceProperties", value.into_value().into_node());
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

impl Kind for IntegrationConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IntegrationConfigProperty> for IntegrationConfigProperty {}
impl From<IntegrationConfigProperty> for Node {
    #[inline]
    fn from(value: IntegrationConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IntegrationConfigProperty> for IntegrationConfigProperty {
    #[inline]
    fn into_value(self) -> Value<IntegrationConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

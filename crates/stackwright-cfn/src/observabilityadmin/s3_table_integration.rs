// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ObservabilityAdmin::S3TableIntegration` and its property types.

use crate::l1::*;

/// Creates an integration between CloudWatch and S3 Tables for analytics. This integration enables querying CloudWatch telemetry data using analytics engines like Amazon Athena, Amazon Redshift, and Apache Spark.
///
/// `AWS::ObservabilityAdmin::S3TableIntegration`; `Ref` returns its `Arn`, a [`observabilityadmin::S3TableIntegrationArn`](kinds::observabilityadmin::S3TableIntegrationArn).
/// Changing one of these replaces it: `Encryption`, `RoleArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-s3tableintegration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnS3TableIntegration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ObservabilityAdmin::S3TableIntegration",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("s3_table_integration.rules"),
};

impl CfnS3TableIntegration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ObservabilityAdmin::S3TableIntegration";

    /// `CfnS3TableIntegration` with its required properties, in alphabetical order:
    ///
    /// - `encryption`: Defines the encryption configuration for S3 Table integrations, including the encryption algorithm and KMS key settings.
    /// - `role_arn`: The Amazon Resource Name (ARN) of the IAM role that grants permissions for the S3 Table integration to access necessary resources.
    pub fn new(
        encryption: impl IntoValue<EncryptionConfigProperty>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Encryption", encryption.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// A data source with an S3 Table integration for query access in the `logs` namespace.
    ///
    /// `LogSources`; updated in place.
    pub fn log_sources(mut self, value: impl IntoValue<List<LogSourceProperty>>) -> Self {
        self.0.put("LogSources", value.into_value().into_node());
        self
    }

    /// The key-value pairs to associate with the S3 Table integration resource for categorization and management purposes.
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

impl Construct for CfnS3TableIntegration {
    type Handle = CfnS3TableIntegrationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnS3TableIntegrationRef {
        CfnS3TableIntegrationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnS3TableIntegration`] of a stack.
pub struct CfnS3TableIntegrationRef(NodeRef);

impl Clone for CfnS3TableIntegrationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnS3TableIntegrationRef {}
impl AsNode for CfnS3TableIntegrationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnS3TableIntegrationRef {
    /// What `Ref` returns: its `Arn`, a [`observabilityadmin::S3TableIntegrationArn`](kinds::observabilityadmin::S3TableIntegrationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::observabilityadmin::S3TableIntegrationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the S3 Table integration.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::observabilityadmin::S3TableIntegrationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::observabilityadmin::S3TableIntegrationArn> for &CfnS3TableIntegrationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::observabilityadmin::S3TableIntegrationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Defines the encryption configuration for S3 Table integrations, including the encryption algorithm and KMS key settings.
///
/// The property type `EncryptionConfig` of `AWS::ObservabilityAdmin::S3TableIntegration`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncryptionConfigProperty(Object);

impl EncryptionConfigProperty {
    /// `EncryptionConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `sse_algorithm`: The server-side encryption algorithm used for encrypting data in the S3 Table integration.
    pub fn new(sse_algorithm: impl IntoValue<SseAlgorithm>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SseAlgorithm", sse_algorithm.into_value().into_node());
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) of the KMS key used for encryption when using customer-managed keys.
    ///
    /// `KmsKeyArn`.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
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

impl Kind for EncryptionConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EncryptionConfigProperty> for EncryptionConfigProperty {}
impl From<EncryptionConfigProperty> for Node {
    #[inline]
    fn from(value: EncryptionConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EncryptionConfigProperty> for EncryptionConfigProperty {
    #[inline]
    fn into_value(self) -> Value<EncryptionConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A data source with an S3 Table integration for query access in the `logs` namespace.
///
/// The property type `LogSource` of `AWS::ObservabilityAdmin::S3TableIntegration`.
#[must_use = "a property type does nothing until it is set"]
pub struct LogSourceProperty(Object);

impl LogSourceProperty {
    /// `LogSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the data source.
    /// - `r#type`: The type of the data source.
    pub fn new(name: impl IntoValue<String>, r#type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The unique identifier for the association between the data source and S3 Table integration.
    ///
    /// `Identifier`.
    pub fn identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Identifier", value.into_value().into_node());
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

impl Kind for LogSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LogSourceProperty> for LogSourceProperty {}
impl From<LogSourceProperty> for Node {
    #[inline]
    fn from(value: LogSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LogSourceProperty> for LogSourceProperty {
    #[inline]
    fn into_value(self) -> Value<LogSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `SseAlgorithm` of a `EncryptionConfig` of `AWS::ObservabilityAdmin::S3TableIntegration`.
pub enum SseAlgorithm {
    /// `AES256`.
    Aes256,
    /// `aws:kms`.
    AwsKms,
}

#[diagnostic::do_not_recommend]
impl Kind for SseAlgorithm {}
#[diagnostic::do_not_recommend]
impl TextKind for SseAlgorithm {}
#[diagnostic::do_not_recommend]
impl IdKind for SseAlgorithm {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SseAlgorithm {}
#[diagnostic::do_not_recommend]
impl IntoValue<SseAlgorithm> for SseAlgorithm {
    #[inline]
    fn into_value(self) -> Value<SseAlgorithm> {
        const VALUES: &[&str] = &["AES256", "aws:kms"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Glue::SecurityConfiguration` and its property types.

use crate::l1::*;

/// Creates a new security configuration. A security configuration is a set of security properties that can be used by AWS Glue. You can use a security configuration to encrypt data at rest. For information about using security configurations in AWS Glue, see [Encrypting Data Written by Crawlers, Jobs, and Development Endpoints](https://docs.aws.amazon.com/glue/latest/dg/encryption-security-configuration.html).
///
/// `AWS::Glue::SecurityConfiguration`; `Ref` returns its `Name`, a [`glue::SecurityConfigurationName`](kinds::glue::SecurityConfigurationName).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-securityconfiguration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSecurityConfiguration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Glue::SecurityConfiguration",
    tags: None,
    rules: include_str!("security_configuration.rules"),
};

impl CfnSecurityConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Glue::SecurityConfiguration";

    /// `CfnSecurityConfiguration` with its required properties, in alphabetical order:
    ///
    /// - `encryption_configuration`: The encryption configuration associated with this security configuration.
    /// - `name`: The name of the security configuration.
    pub fn new(
        encryption_configuration: impl IntoValue<EncryptionConfigurationProperty>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "EncryptionConfiguration",
            encryption_configuration.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
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

impl Construct for CfnSecurityConfiguration {
    type Handle = CfnSecurityConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSecurityConfigurationRef {
        CfnSecurityConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSecurityConfiguration`] of a stack.
pub struct CfnSecurityConfigurationRef(NodeRef);

impl Clone for CfnSecurityConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSecurityConfigurationRef {}
impl AsNode for CfnSecurityConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSecurityConfigurationRef {
    /// What `Ref` returns: its `Name`, a [`glue::SecurityConfigurationName`](kinds::glue::SecurityConfigurationName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::glue::SecurityConfigurationName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::glue::SecurityConfigurationName> for &CfnSecurityConfigurationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::glue::SecurityConfigurationName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Specifies how Amazon CloudWatch data should be encrypted.
///
/// The property type `CloudWatchEncryption` of `AWS::Glue::SecurityConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct CloudWatchEncryptionProperty(Object);

impl CloudWatchEncryptionProperty {
    /// `CloudWatchEncryptionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The encryption mode to use for CloudWatch data.
    ///
    /// `CloudWatchEncryptionMode`.
    pub fn cloud_watch_encryption_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CloudWatchEncryptionMode", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the KMS key to be used to encrypt the data.
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

impl Kind for CloudWatchEncryptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CloudWatchEncryptionProperty> for CloudWatchEncryptionProperty {}
impl From<CloudWatchEncryptionProperty> for Node {
    #[inline]
    fn from(value: CloudWatchEncryptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CloudWatchEncryptionProperty> for CloudWatchEncryptionProperty {
    #[inline]
    fn into_value(self) -> Value<CloudWatchEncryptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies an encryption configuration.
///
/// The property type `EncryptionConfiguration` of `AWS::Glue::SecurityConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncryptionConfigurationProperty(Object);

impl EncryptionConfigurationProperty {
    /// `EncryptionConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The encryption configuration for Amazon CloudWatch.
    ///
    /// `CloudWatchEncryption`.
    pub fn cloud_watch_encryption(
        mut self,
        value: impl IntoValue<CloudWatchEncryptionProperty>,
    ) -> Self {
        self.0
            .put("CloudWatchEncryption", value.into_value().into_node());
        self
    }

    /// The encryption configuration for job bookmarks.
    ///
    /// `JobBookmarksEncryption`.
    pub fn job_bookmarks_encryption(
        mut self,
        value: impl IntoValue<JobBookmarksEncryptionProperty>,
    ) -> Self {
        self.0
            .put("JobBookmarksEncryption", value.into_value().into_node());
        self
    }

    /// The encyption configuration for Amazon Simple Storage Service (Amazon S3) data.
    ///
    /// `S3Encryptions`.
    pub fn s3_encryptions(mut self, value: impl IntoValue<List<S3EncryptionProperty>>) -> Self {
        self.0.put("S3Encryptions", value.into_value().into_node());
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

impl Kind for EncryptionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EncryptionConfigurationProperty> for EncryptionConfigurationProperty {}
impl From<EncryptionConfigurationProperty> for Node {
    #[inline]
    fn from(value: EncryptionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EncryptionConfigurationProperty> for EncryptionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<EncryptionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies how job bookmark data should be encrypted.
///
/// The property type `JobBookmarksEncryption` of `AWS::Glue::SecurityConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct JobBookmarksEncryptionProperty(Object);

impl JobBookmarksEncryptionProperty {
    /// `JobBookmarksEncryptionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The encryption mode to use for job bookmarks data.
    ///
    /// `JobBookmarksEncryptionMode`.
    pub fn job_bookmarks_encryption_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("JobBookmarksEncryptionMode", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the KMS key to be used to encrypt the data.
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

impl Kind for JobBookmarksEncryptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<JobBookmarksEncryptionProperty> for JobBookmarksEncryptionProperty {}
impl From<JobBookmarksEncryptionProperty> for Node {
    #[inline]
    fn from(value: JobBookmarksEncryptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<JobBookmarksEncryptionProperty> for JobBookmarksEncryptionProperty {
    #[inline]
    fn into_value(self) -> Value<JobBookmarksEncryptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies how Amazon Simple Storage Service (Amazon S3) data should be encrypted.
///
/// The property type `S3Encryption` of `AWS::Glue::SecurityConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3EncryptionProperty(Object);

impl S3EncryptionProperty {
    /// `S3EncryptionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of the KMS key to be used to encrypt the data.
    ///
    /// `KmsKeyArn`.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
        self
    }

    /// The encryption mode to use for Amazon S3 data.
    ///
    /// `S3EncryptionMode`.
    pub fn s3_encryption_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("S3EncryptionMode", value.into_value().into_node());
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

impl Kind for S3EncryptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3EncryptionProperty> for S3EncryptionProperty {}
impl From<S3EncryptionProperty> for Node {
    #[inline]
    fn from(value: S3EncryptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3EncryptionProperty> for S3EncryptionProperty {
    #[inline]
    fn into_value(self) -> Value<S3EncryptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::S3Files::FileSystem` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::S3Files::FileSystem
///
/// `AWS::S3Files::FileSystem`; `Ref` returns its `FileSystemArn`, a [`s3files::FileSystemArn`](kinds::s3files::FileSystemArn).
/// Changing one of these replaces it: `AcceptBucketWarning`, `Bucket`, `ClientToken`, `KmsKeyId`, `Prefix`, `RoleArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3files-filesystem.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFileSystem(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::S3Files::FileSystem",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("file_system.rules"),
};

impl CfnFileSystem {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::S3Files::FileSystem";

    /// `CfnFileSystem` with its required properties, in alphabetical order:
    ///
    /// - `bucket`
    /// - `role_arn`
    pub fn new(
        bucket: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Bucket", bucket.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// The `AcceptBucketWarning` property.
    ///
    /// `AcceptBucketWarning`; an update replaces the resource.
    pub fn accept_bucket_warning(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AcceptBucketWarning", value.into_value().into_node());
        self
    }

    /// The `ClientToken` property.
    ///
    /// `ClientToken`; an update replaces the resource.
    pub fn client_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClientToken", value.into_value().into_node());
        self
    }

    /// The `KmsKeyId` property.
    ///
    /// `KmsKeyId`; an update replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// The `Prefix` property.
    ///
    /// `Prefix`; an update replaces the resource.
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Prefix", value.into_value().into_node());
        self
    }

    /// The `SynchronizationConfiguration` property.
    ///
    /// `SynchronizationConfiguration`; updated in place.
    pub fn synchronization_configuration(
        mut self,
        value: impl IntoValue<SynchronizationConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "SynchronizationConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The `Tags` property.
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

impl Construct for CfnFileSystem {
    type Handle = CfnFileSystemRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFileSystemRef {
        CfnFileSystemRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFileSystem`] of a stack.
pub struct CfnFileSystemRef(NodeRef);

impl Clone for CfnFileSystemRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFileSystemRef {}
impl AsNode for CfnFileSystemRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFileSystemRef {
    /// What `Ref` returns: its `FileSystemArn`, a [`s3files::FileSystemArn`](kinds::s3files::FileSystemArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::s3files::FileSystemArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `CreationTime` attribute.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The `FileSystemArn` attribute.
    ///
    /// `Fn::GetAtt` of `FileSystemArn`.
    #[inline]
    pub fn attr_file_system_arn(&self) -> Value<kinds::s3files::FileSystemArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FileSystemArn")))
    }

    /// The `FileSystemId` attribute.
    ///
    /// `Fn::GetAtt` of `FileSystemId`.
    #[inline]
    pub fn attr_file_system_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FileSystemId")))
    }

    /// The `OwnerId` attribute.
    ///
    /// `Fn::GetAtt` of `OwnerId`.
    #[inline]
    pub fn attr_owner_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OwnerId")))
    }

    /// The `Status` attribute.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The `StatusMessage` attribute.
    ///
    /// `Fn::GetAtt` of `StatusMessage`.
    #[inline]
    pub fn attr_status_message(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StatusMessage")))
    }

    /// The `SynchronizationConfiguration.LatestVersionNumber` attribute.
    ///
    /// `Fn::GetAtt` of `SynchronizationConfiguration.LatestVersionNumber`.
    #[inline]
    pub fn attr_synchronization_configuration_latest_version_number(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("SynchronizationConfiguration.LatestVersionNumber"),
        ))
    }
}

impl IntoValue<kinds::s3files::FileSystemArn> for &CfnFileSystemRef {
    #[inline]
    fn into_value(self) -> Value<kinds::s3files::FileSystemArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `ExpirationDataRule` of `AWS::S3Files::FileSystem`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExpirationDataRuleProperty(Object);

impl ExpirationDataRuleProperty {
    /// `ExpirationDataRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `days_after_last_access`
    pub fn new(days_after_last_access: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DaysAfterLastAccess",
            days_after_last_access.into_value().into_node(),
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

impl Kind for ExpirationDataRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExpirationDataRuleProperty> for ExpirationDataRuleProperty {}
impl From<ExpirationDataRuleProperty> for Node {
    #[inline]
    fn from(value: ExpirationDataRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExpirationDataRuleProperty> for ExpirationDataRuleProperty {
    #[inline]
    fn into_value(self) -> Value<ExpirationDataRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ImportDataRule` of `AWS::S3Files::FileSystem`.
#[must_use = "a property type does nothing until it is set"]
pub struct ImportDataRuleProperty(Object);

impl ImportDataRuleProperty {
    /// `ImportDataRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `prefix`
    /// - `size_less_than`
    /// - `trigger`
    pub fn new(
        prefix: impl IntoValue<String>,
        size_less_than: impl IntoValue<i64>,
        trigger: impl IntoValue<Trigger>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Prefix", prefix.into_value().into_node());
        object_.put("SizeLessThan", size_less_than.into_value().into_node());
        object_.put("Trigger", trigger.into_value().into_node());
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

impl Kind for ImportDataRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ImportDataRuleProperty> for ImportDataRuleProperty {}
impl From<ImportDataRuleProperty> for Node {
    #[inline]
    fn from(value: ImportDataRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ImportDataRuleProperty> for ImportDataRuleProperty {
    #[inline]
    fn into_value(self) -> Value<ImportDataRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `SynchronizationConfiguration` of `AWS::S3Files::FileSystem`.
#[must_use = "a property type does nothing until it is set"]
pub struct SynchronizationConfigurationProperty(Object);

impl SynchronizationConfigurationProperty {
    /// `SynchronizationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `expiration_data_rules`
    /// - `import_data_rules`
    pub fn new(
        expiration_data_rules: impl IntoValue<List<ExpirationDataRuleProperty>>,
        import_data_rules: impl IntoValue<List<ImportDataRuleProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ExpirationDataRules",
            expiration_data_rules.into_value().into_node(),
        );
        object_.put(
            "ImportDataRules",
            import_data_rules.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `LatestVersionNumber` property.
    ///
    /// `LatestVersionNumber`.
    pub fn latest_version_number(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("LatestVersionNumber", value.into_value().into_node());
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

impl Kind for SynchronizationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SynchronizationConfigurationProperty> for SynchronizationConfigurationProperty {}
impl From<SynchronizationConfigurationProperty> for Node {
    #[inline]
    fn from(value: SynchronizationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SynchronizationConfigurationProperty> for SynchronizationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SynchronizationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Trigger` of a `ImportDataRule` of `AWS::S3Files::FileSystem`.
pub enum Trigger {
    /// `ON_DIRECTORY_FIRST_ACCESS`.
    OnDirectoryFirstAccess,
    /// `ON_FILE_ACCESS`.
    OnFileAccess,
}

#[diagnostic::do_not_recommend]
impl Kind for Trigger {}
#[diagnostic::do_not_recommend]
impl TextKind for Trigger {}
#[diagnostic::do_not_recommend]
impl IdKind for Trigger {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Trigger {}
#[diagnostic::do_not_recommend]
impl IntoValue<Trigger> for Trigger {
    #[inline]
    fn into_value(self) -> Value<Trigger> {
        const VALUES: &[&str] = &["ON_DIRECTORY_FIRST_ACCESS", "ON_FILE_ACCESS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

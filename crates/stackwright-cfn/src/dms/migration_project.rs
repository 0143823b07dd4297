// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DMS::MigrationProject` and its property types.

use crate::l1::*;

/// Provides information that defines a migration project.
///
/// `AWS::DMS::MigrationProject`; `Ref` returns its `MigrationProjectArn`, a [`dms::MigrationProjectArn`](kinds::dms::MigrationProjectArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-migrationproject.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMigrationProject(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DMS::MigrationProject",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("migration_project.rules"),
};

impl CfnMigrationProject {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DMS::MigrationProject";

    /// `CfnMigrationProject` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A user-friendly description of the migration project.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the instance profile for your migration project.
    ///
    /// `InstanceProfileArn`; updated in place.
    pub fn instance_profile_arn(
        mut self,
        value: impl IntoValue<kinds::dms::InstanceProfileArn>,
    ) -> Self {
        self.0
            .put("InstanceProfileArn", value.into_value().into_node());
        self
    }

    /// The identifier of the instance profile for your migration project.
    ///
    /// `InstanceProfileIdentifier`; updated in place.
    pub fn instance_profile_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("InstanceProfileIdentifier", value.into_value().into_node());
        self
    }

    /// The name of the associated instance profile.
    ///
    /// `InstanceProfileName`; updated in place.
    pub fn instance_profile_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("InstanceProfileName", value.into_value().into_node());
        self
    }

    /// The property describes a creating time of the migration project.
    ///
    /// `MigrationProjectCreationTime`; deprecated; updated in place.
    pub fn migration_project_creation_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "MigrationProjectCreationTime",
            value.into_value().into_node(),
        );
        self
    }

    /// The identifier of the migration project. Identifiers must begin with a letter and must contain only ASCII letters, digits, and hyphens. They can't end with a hyphen, or contain two consecutive hyphens.
    ///
    /// `MigrationProjectIdentifier`; updated in place.
    pub fn migration_project_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MigrationProjectIdentifier", value.into_value().into_node());
        self
    }

    /// The name of the migration project.
    ///
    /// `MigrationProjectName`; updated in place.
    pub fn migration_project_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MigrationProjectName", value.into_value().into_node());
        self
    }

    /// The schema conversion application attributes, including the Amazon S3 bucket name and Amazon S3 role ARN.
    ///
    /// `SchemaConversionApplicationAttributes`; updated in place.
    pub fn schema_conversion_application_attributes(
        mut self,
        value: impl IntoValue<SchemaConversionApplicationAttributesProperty>,
    ) -> Self {
        self.0.put(
            "SchemaConversionApplicationAttributes",
            value.into_value().into_node(),
        );
        self
    }

    /// Information about the source data provider, including the name or ARN, and AWS Secrets Manager parameters.
    ///
    /// `SourceDataProviderDescriptors`; updated in place.
    pub fn source_data_provider_descriptors(
        mut self,
        value: impl IntoValue<List<DataProviderDescriptorProperty>>,
    ) -> Self {
        self.0.put(
            "SourceDataProviderDescriptors",
            value.into_value().into_node(),
        );
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Information about the target data provider, including the name or ARN, and AWS Secrets Manager parameters.
    ///
    /// `TargetDataProviderDescriptors`; updated in place.
    pub fn target_data_provider_descriptors(
        mut self,
        value: impl IntoValue<List<DataProviderDescriptorProperty>>,
    ) -> Self {
        self.0.put(
            "TargetDataProviderDescriptors",
            value.into_value().into_node(),
        );
        self
    }

    /// The settings in JSON format for migration rules. Migration rules make it possible for you to change the object names according to the rules that you specify. For example, you can change an object name to lowercase or uppercase, add or remove a prefix or suffix, or rename objects.
    ///
    /// `TransformationRules`; updated in place.
    pub fn transformation_rules(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TransformationRules", value.into_value().into_node());
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

impl Construct for CfnMigrationProject {
    type Handle = CfnMigrationProjectRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMigrationProjectRef {
        CfnMigrationProjectRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMigrationProject`] of a stack.
pub struct CfnMigrationProjectRef(NodeRef);

impl Clone for CfnMigrationProjectRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMigrationProjectRef {}
impl AsNode for CfnMigrationProjectRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMigrationProjectRef {
    /// What `Ref` returns: its `MigrationProjectArn`, a [`dms::MigrationProjectArn`](kinds::dms::MigrationProjectArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::dms::MigrationProjectArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN string that uniquely identifies the migration project.
    ///
    /// `Fn::GetAtt` of `MigrationProjectArn`.
    #[inline]
    pub fn attr_migration_project_arn(&self) -> Value<kinds::dms::MigrationProjectArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MigrationProjectArn")))
    }
}

impl IntoValue<kinds::dms::MigrationProjectArn> for &CfnMigrationProjectRef {
    #[inline]
    fn into_value(self) -> Value<kinds::dms::MigrationProjectArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Information about a data provider.
///
/// The property type `DataProviderDescriptor` of `AWS::DMS::MigrationProject`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataProviderDescriptorProperty(Object);

impl DataProviderDescriptorProperty {
    /// `DataProviderDescriptorProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of the data provider.
    ///
    /// `DataProviderArn`.
    pub fn data_provider_arn(mut self, value: impl IntoValue<kinds::dms::DataProviderArn>) -> Self {
        self.0
            .put("DataProviderArn", value.into_value().into_node());
        self
    }

    /// The `DataProviderIdentifier` property.
    ///
    /// `DataProviderIdentifier`.
    pub fn data_provider_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DataProviderIdentifier", value.into_value().into_node());
        self
    }

    /// The user-friendly name of the data provider.
    ///
    /// `DataProviderName`.
    pub fn data_provider_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DataProviderName", value.into_value().into_node());
        self
    }

    /// The ARN of the role used to access AWS Secrets Manager.
    ///
    /// `SecretsManagerAccessRoleArn`.
    pub fn secrets_manager_access_role_arn(
        mut self,
        value: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        self.0.put(
            "SecretsManagerAccessRoleArn",
            value.into_value().into_node(),
        );
        self
    }

    /// The identifier of the AWS Secrets Manager Secret used to store access credentials for the data provider.
    ///
    /// `SecretsManagerSecretId`.
    pub fn secrets_manager_secret_id(
        mut self,
        value: impl IntoValue<kinds::secretsmanager::SecretArn>,
    ) -> Self {
        self.0
            .put("SecretsManagerSecretId", value.into_value().into_node());
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

impl Kind for DataProviderDescriptorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataProviderDescriptorProperty> for DataProviderDescriptorProperty {}
impl From<DataProviderDescriptorProperty> for Node {
    #[inline]
    fn from(value: DataProviderDescriptorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataProviderDescriptorProperty> for DataProviderDescriptorProperty {
    #[inline]
    fn into_value(self) -> Value<DataProviderDescriptorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property describes schema conversion application attributes for the migration project.
///
/// The property type `SchemaConversionApplicationAttributes` of `AWS::DMS::MigrationProject`.
#[must_use = "a property type does nothing until it is set"]
pub struct SchemaConversionApplicationAttributesProperty(Object);

impl SchemaConversionApplicationAttributesProperty {
    /// `SchemaConversionApplicationAttributesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `S3BucketPath` property.
    ///
    /// `S3BucketPath`.
    pub fn s3_bucket_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("S3BucketPath", value.into_value().into_node());
        self
    }

    /// The `S3BucketRoleArn` property.
    ///
    /// `S3BucketRoleArn`.
    pub fn s3_bucket_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("S3BucketRoleArn", value.into_value().into_node());
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

impl Kind for SchemaConversionApplicationAttributesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SchemaConversionApplicationAttributesProperty>
    for SchemaConversionApplicationAttributesProperty
{
}
impl From<SchemaConversionApplicationAttributesProperty> for Node {
    #[inline]
    fn from(value: SchemaConversionApplicationAttributesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SchemaConversionApplicationAttributesProperty>
    for SchemaConversionApplicationAttributesProperty
{
    #[inline]
    fn into_value(self) -> Value<SchemaConversionApplicationAttributesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

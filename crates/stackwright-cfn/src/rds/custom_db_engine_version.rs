// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::RDS::CustomDBEngineVersion` and its property types.

use crate::l1::*;

/// Creates a custom DB engine version (CEV).
///
/// `AWS::RDS::CustomDBEngineVersion`; `Ref` returns the physical id, which is made of `Engine`, `EngineVersion`.
/// Changing one of these replaces it: `DatabaseInstallationFiles`, `DatabaseInstallationFilesS3BucketName`, `DatabaseInstallationFilesS3Prefix`, `Engine`, `EngineVersion`, `ImageId`, `KMSKeyId`, `Manifest`, `SourceCustomDbEngineVersionIdentifier`, `UseAwsProvidedLatestImage`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-customdbengineversion.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCustomDBEngineVersion(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::RDS::CustomDBEngineVersion",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("custom_db_engine_version.rules"),
};

impl CfnCustomDBEngineVersion {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::RDS::CustomDBEngineVersion";

    /// `CfnCustomDBEngineVersion` with its required properties, in alphabetical order:
    ///
    /// - `engine`: The database engine to use for your custom engine version (CEV).
    /// - `engine_version`: The name of your CEV.
    pub fn new(engine: impl IntoValue<String>, engine_version: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Engine", engine.into_value().into_node());
        object_.put("EngineVersion", engine_version.into_value().into_node());
        Self(object_)
    }

    /// The `DatabaseInstallationFiles` property.
    ///
    /// `DatabaseInstallationFiles`; an update replaces the resource.
    pub fn database_installation_files(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("DatabaseInstallationFiles", value.into_value().into_node());
        self
    }

    /// The name of an Amazon S3 bucket that contains database installation files for your CEV. For example, a valid bucket name is `my-custom-installation-files`.
    ///
    /// `DatabaseInstallationFilesS3BucketName`; an update replaces the resource.
    pub fn database_installation_files_s3_bucket_name(
        mut self,
        value: impl IntoValue<kinds::s3::BucketName>,
    ) -> Self {
        self.0.put(
            "DatabaseInstallationFilesS3BucketName",
            value.into_value().into_node(),
        );
        self
    }

    /// The Amazon S3 directory that contains the database installation files for your CEV. For example, a valid bucket name is `123456789012/cev1`. If this setting isn't specified, no prefix is assumed.
    ///
    /// `DatabaseInstallationFilesS3Prefix`; an update replaces the resource.
    pub fn database_installation_files_s3_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "DatabaseInstallationFilesS3Prefix",
            value.into_value().into_node(),
        );
        self
    }

    /// An optional description of your CEV.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// A value that indicates the ID of the AMI.
    ///
    /// `ImageId`; an update replaces the resource.
    pub fn image_id(mut self, value: impl IntoValue<kinds::ec2::ImageId>) -> Self {
        self.0.put("ImageId", value.into_value().into_node());
        self
    }

    /// The AWS KMS key identifier for an encrypted CEV. A symmetric encryption KMS key is required for RDS Custom, but optional for Amazon RDS.
    ///
    /// If you have an existing symmetric encryption KMS key in your account, you can use it with RDS Custom. No further action is necessary. If you don't already have a symmetric encryption KMS key in your account, follow the instructions in [Creating a symmetric encryption KMS key](https://docs.aws.amazon.com/kms/latest/developerguide/create-keys.html#create-symmetric-cmk) in the *AWS Key Management Service Developer Guide*.
    ///
    /// You can choose the same symmetric encryption key when you create a CEV and a DB instance, or choose different keys.
    ///
    /// `KMSKeyId`; an update replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KMSKeyId", value.into_value().into_node());
        self
    }

    /// The CEV manifest, which is a JSON document that describes the installation .zip files stored in Amazon S3. Specify the name/value pairs in a file or a quoted string. RDS Custom applies the patches in the order in which they are listed.
    ///
    /// The following JSON fields are valid:
    ///
    /// - **MediaImportTemplateVersion** - Version of the CEV manifest. The date is in the format `YYYY-MM-DD`.
    /// - **databaseInstallationFileNames** - Ordered list of installation files for the CEV.
    /// - **opatchFileNames** - Ordered list of OPatch installers used for the Oracle DB engine.
    /// - **psuRuPatchFileNames** - The PSU and RU patches for this CEV.
    /// - **OtherPatchFileNames** - The patches that are not in the list of PSU and RU patches. Amazon RDS applies these patches after applying the PSU and RU patches.
    ///
    /// For more information, see [Creating the CEV manifest](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/custom-cev.html#custom-cev.preparing.manifest) in the *Amazon RDS User Guide*.
    ///
    /// `Manifest`; an update replaces the resource.
    pub fn manifest(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Manifest", value.into_value().into_node());
        self
    }

    /// The ARN of a CEV to use as a source for creating a new CEV. You can specify a different Amazon Machine Imagine (AMI) by using either `Source` or `UseAwsProvidedLatestImage`. You can't specify a different JSON manifest when you specify `SourceCustomDbEngineVersionIdentifier`.
    ///
    /// `SourceCustomDbEngineVersionIdentifier`; an update replaces the resource.
    pub fn source_custom_db_engine_version_identifier(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.put(
            "SourceCustomDbEngineVersionIdentifier",
            value.into_value().into_node(),
        );
        self
    }

    /// A value that indicates the status of a custom engine version (CEV).
    ///
    /// `Status`; default `"available"`; one of `available`, `inactive`, `inactive-except-restore`, `pending-validation`; updated in place.
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.put("Status", value.into_value().into_node());
        self
    }

    /// A list of tags. For more information, see [Tagging Amazon RDS Resources](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Tagging.html) in the *Amazon RDS User Guide.*
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Specifies whether to use the latest service-provided Amazon Machine Image (AMI) for the CEV. If you specify `UseAwsProvidedLatestImage`, you can't also specify `ImageId`.
    ///
    /// `UseAwsProvidedLatestImage`; an update replaces the resource.
    pub fn use_aws_provided_latest_image(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("UseAwsProvidedLatestImage", value.into_value().into_node());
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

impl Construct for CfnCustomDBEngineVersion {
    type Handle = CfnCustomDBEngineVersionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCustomDBEngineVersionRef {
        CfnCustomDBEngineVersionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCustomDBEngineVersion`] of a stack.
pub struct CfnCustomDBEngineVersionRef(NodeRef);

impl Clone for CfnCustomDBEngineVersionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCustomDBEngineVersionRef {}
impl AsNode for CfnCustomDBEngineVersionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCustomDBEngineVersionRef {
    /// What `Ref` returns: the physical id, which is made of `Engine`, `EngineVersion`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the custom engine version.
    ///
    /// `Fn::GetAtt` of `DBEngineVersionArn`.
    #[inline]
    pub fn attr_db_engine_version_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DBEngineVersionArn")))
    }
}

/// The values of `Status` of `AWS::RDS::CustomDBEngineVersion`.
pub enum Status {
    /// `available`.
    Available,
    /// `inactive`.
    Inactive,
    /// `inactive-except-restore`.
    InactiveExceptRestore,
    /// `pending-validation`.
    PendingValidation,
}

#[diagnostic::do_not_recommend]
impl Kind for Status {}
#[diagnostic::do_not_recommend]
impl TextKind for Status {}
#[diagnostic::do_not_recommend]
impl IdKind for Status {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Status {}
#[diagnostic::do_not_recommend]
impl IntoValue<Status> for Status {
    #[inline]
    fn into_value(self) -> Value<Status> {
        const VALUES: &[&str] = &[
            "available",
            "inactive",
            "inactive-except-restore",
            "pending-validation",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

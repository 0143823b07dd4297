// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SageMaker::UserProfile` and its property types.

use crate::l1::*;

/// Creates a user profile. A user profile represents a single user within a domain, and is the main way to reference a "person" for the purposes of sharing, reporting, and other user-oriented features. This entity is created when a user onboards to Amazon SageMaker Studio. If an administrator invites a person by email or imports them from SSO, a user profile is automatically created. A user profile is the primary holder of settings for an individual user and has a reference to the user's private Amazon Elastic File System (EFS) home directory.
///
/// > If you're using SSO authentication, a user in SSO, or a group in SSO containing that user, must be assigned to the Amazon SageMaker Studio application from the SSO Console to create a user profile. For more information about application assignment, see [Assign user access](https://docs.aws.amazon.com/singlesignon/latest/userguide/assignuserstoapp.html). After assignment is complete, a user profile can be created for that user in SSO with AWS CloudFormation.
///
/// `AWS::SageMaker::UserProfile`; `Ref` returns the physical id, which is made of `UserProfileName`, `DomainId`.
/// Changing one of these replaces it: `DomainId`, `SingleSignOnUserIdentifier`, `SingleSignOnUserValue`, `Tags`, `UserProfileName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-userprofile.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnUserProfile(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SageMaker::UserProfile",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("user_profile.rules"),
};

impl CfnUserProfile {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SageMaker::UserProfile";

    /// `CfnUserProfile` with its required properties, in alphabetical order:
    ///
    /// - `domain_id`: The domain ID.
    /// - `user_profile_name`: The user profile name.
    pub fn new(
        domain_id: impl IntoValue<kinds::sagemaker::DomainId>,
        user_profile_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DomainId", domain_id.into_value().into_node());
        object_.put(
            "UserProfileName",
            user_profile_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// A specifier for the type of value specified in SingleSignOnUserValue. Currently, the only supported value is "UserName". If the Domain's AuthMode is SSO, this field is required. If the Domain's AuthMode is not SSO, this field cannot be specified.
    ///
    /// `SingleSignOnUserIdentifier`; an update replaces the resource.
    pub fn single_sign_on_user_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SingleSignOnUserIdentifier", value.into_value().into_node());
        self
    }

    /// The username of the associated AWS Single Sign-On User for this UserProfile. If the Domain's AuthMode is SSO, this field is required, and must match a valid username of a user in your directory. If the Domain's AuthMode is not SSO, this field cannot be specified.
    ///
    /// `SingleSignOnUserValue`; an update replaces the resource.
    pub fn single_sign_on_user_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SingleSignOnUserValue", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// Tags that you specify for the User Profile are also added to all apps that the User Profile launches.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
    ///
    /// `Tags`; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// A collection of settings that apply to users of Amazon SageMaker Studio.
    ///
    /// `UserSettings`; updated in place.
    pub fn user_settings(mut self, value: impl IntoValue<UserSettingsProperty>) -> Self {
        self.0.put("UserSettings", value.into_value().into_node());
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

impl Construct for CfnUserProfile {
    type Handle = CfnUserProfileRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnUserProfileRef {
        CfnUserProfileRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnUserProfile`] of a stack.
pub struct CfnUserProfileRef(NodeRef);

impl Clone for CfnUserProfileRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnUserProfileRef {}
impl AsNode for CfnUserProfileRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnUserProfileRef {
    /// What `Ref` returns: the physical id, which is made of `UserProfileName`, `DomainId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the user profile, such as `arn:aws:sagemaker:region:account-id:user-profile/domain-id/user-profile-name`.
    ///
    /// `Fn::GetAtt` of `UserProfileArn`.
    #[inline]
    pub fn attr_user_profile_arn(&self) -> Value<kinds::sagemaker::UserProfileArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UserProfileArn")))
    }
}

impl IntoValue<kinds::sagemaker::UserProfileArn> for &CfnUserProfileRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sagemaker::UserProfileArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UserProfileArn")))
    }
}

/// Settings that are used to configure and manage the lifecycle of Amazon SageMaker Studio applications.
///
/// The property type `AppLifecycleManagement` of `AWS::SageMaker::UserProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct AppLifecycleManagementProperty(Object);

impl AppLifecycleManagementProperty {
    /// `AppLifecycleManagementProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Settings related to idle shutdown of Studio applications.
    ///
    /// `IdleSettings`.
    pub fn idle_settings(mut self, value: impl IntoValue<IdleSettingsProperty>) -> Self {
        self.0.put("IdleSettings", value.into_value().into_node());
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

impl Kind for AppLifecycleManagementProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AppLifecycleManagementProperty> for AppLifecycleManagementProperty {}
impl From<AppLifecycleManagementProperty> for Node {
    #[inline]
    fn from(value: AppLifecycleManagementProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AppLifecycleManagementProperty> for AppLifecycleManagementProperty {
    #[inline]
    fn into_value(self) -> Value<AppLifecycleManagementProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Code Editor application settings.
///
/// For more information about Code Editor, see [Get started with Code Editor in Amazon SageMaker](https://docs.aws.amazon.com/sagemaker/latest/dg/code-editor.html).
///
/// The property type `CodeEditorAppSettings` of `AWS::SageMaker::UserProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct CodeEditorAppSettingsProperty(Object);

impl CodeEditorAppSettingsProperty {
    /// `CodeEditorAppSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Settings that are used to configure and manage the lifecycle of CodeEditor applications.
    ///
    /// `AppLifecycleManagement`.
    pub fn app_lifecycle_management(
        mut self,
        value: impl IntoValue<AppLifecycleManagementProperty>,
    ) -> Self {
        self.0
            .put("AppLifecycleManagement", value.into_value().into_node());
        self
    }

    /// The lifecycle configuration that runs before the default lifecycle configuration. It can override changes made in the default lifecycle configuration.
    ///
    /// `BuiltInLifecycleConfigArn`.
    pub fn built_in_lifecycle_config_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BuiltInLifecycleConfigArn", value.into_value().into_node());
        self
    }

    /// A list of custom SageMaker images that are configured to run as a Code Editor app.
    ///
    /// `CustomImages`.
    pub fn custom_images(mut self, value: impl IntoValue<List<CustomImageProperty>>) -> Self {
        self.0.put("CustomImages", value.into_value().into_node());
        self
    }

    /// The default instance type and the Amazon Resource Name (ARN) of the default SageMaker image used by the Code Editor app.
    ///
    /// `DefaultResourceSpec`.
    pub fn default_resource_spec(mut self, value: impl IntoValue<ResourceSpecProperty>) -> Self {
        self.0
            .put("DefaultResourceSpec", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the Code Editor application lifecycle configuration.
    ///
    /// `LifecycleConfigArns`.
    pub fn lifecycle_config_arns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("LifecycleConfigArns", value.into_value().into_node());
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

impl Kind for CodeEditorAppSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CodeEditorAppSettingsProperty> for CodeEditorAppSettingsProperty {}
impl From<CodeEditorAppSettingsProperty> for Node {
    #[inline]
    fn from(value: CodeEditorAppSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CodeEditorAppSettingsProperty> for CodeEditorAppSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<CodeEditorAppSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A Git repository that SageMaker AI automatically displays to users for cloning in the JupyterServer application.
///
/// The property type `CodeRepository` of `AWS::SageMaker::UserProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct CodeRepositoryProperty(Object);

impl CodeRepositoryProperty {
    /// `CodeRepositoryProperty` with its required properties, in alphabetical order:
    ///
    /// - `repository_url`: The URL of the Git repository.
    pub fn new(repository_url: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("RepositoryUrl", repository_url.into_value().into_node());
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

impl Kind for CodeRepositoryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CodeRepositoryProperty> for CodeRepositoryProperty {}
impl From<CodeRepositoryProperty> for Node {
    #[inline]
    fn from(value: CodeRepositoryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CodeRepositoryProperty> for CodeRepositoryProperty {
    #[inline]
    fn into_value(self) -> Value<CodeRepositoryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings for assigning a custom file system to a user profile or space for an Amazon SageMaker AI Domain. Permitted users can access this file system in Amazon SageMaker AI Studio.
///
/// The property type `CustomFileSystemConfig` of `AWS::SageMaker::UserProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomFileSystemConfigProperty(Object);

impl CustomFileSystemConfigProperty {
    /// `CustomFileSystemConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The settings for a custom Amazon EFS file system.
    ///
    /// `EFSFileSystemConfig`.
    pub fn efs_file_system_config(
        mut self,
        value: impl IntoValue<EFSFileSystemConfigProperty>,
    ) -> Self {
        self.0
            .put("EFSFileSystemConfig", value.into_value().into_node());
        self
    }

    /// The settings for a custom Amazon FSx for Lustre file system.
    ///
    /// `FSxLustreFileSystemConfig`.
    pub fn fsx_lustre_file_system_config(
        mut self,
        value: impl IntoValue<FSxLustreFileSystemConfigProperty>,
    ) -> Self {
        self.0
            .put("FSxLustreFileSystemConfig", value.into_value().into_node());
        self
    }

    /// Configuration settings for a custom Amazon S3 file system.
    ///
    /// `S3FileSystemConfig`.
    pub fn s3_file_system_config(
        mut self,
        value: impl IntoValue<S3FileSystemConfigProperty>,
    ) -> Self {
        self.0
            .put("S3FileSystemConfig", value.into_value().into_node());
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

impl Kind for CustomFileSystemConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomFileSystemConfigProperty> for CustomFileSystemConfigProperty {}
impl From<CustomFileSystemConfigProperty> for Node {
    #[inline]
    fn from(value: CustomFileSystemConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomFileSystemConfigProperty> for CustomFileSystemConfigProperty {
    #[inline]
    fn into_value(self) -> Value<CustomFileSystemConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A custom SageMaker AI image. For more information, see [Bring your own SageMaker AI image](https://docs.aws.amazon.com/sagemaker/latest/dg/studio-byoi.html).
///
/// The property type `CustomImage` of `AWS::SageMaker::UserProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomImageProperty(Object);

impl CustomImageProperty {
    /// `CustomImageProperty` with its required properties, in alphabetical order:
    ///
    /// - `app_image_config_name`: The name of the AppImageConfig.
    /// - `image_name`: The name of the CustomImage.
    pub fn new(
        app_image_config_name: impl IntoValue<String>,
        image_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AppImageConfigName",
            app_image_config_name.into_value().into_node(),
        );
        object_.put("ImageName", image_name.into_value().into_node());
        Self(object_)
    }

    /// The version number of the CustomImage.
    ///
    /// `ImageVersionNumber`.
    pub fn image_version_number(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ImageVersionNumber", value.into_value().into_node());
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

impl Kind for CustomImageProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomImageProperty> for CustomImageProperty {}
impl From<CustomImageProperty> for Node {
    #[inline]
    fn from(value: CustomImageProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomImageProperty> for CustomImageProperty {
    #[inline]
    fn into_value(self) -> Value<CustomImageProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details about the POSIX identity that is used for file system operations.
///
/// The property type `CustomPosixUserConfig` of `AWS::SageMaker::UserProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomPosixUserConfigProperty(Object);

impl CustomPosixUserConfigProperty {
    /// `CustomPosixUserConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `gid`: The POSIX group ID.
    /// - `uid`: The POSIX user ID.
    pub fn new(gid: impl IntoValue<i64>, uid: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Gid", gid.into_value().into_node());
        object_.put("Uid", uid.into_value().into_node());
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

impl Kind for CustomPosixUserConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomPosixUserConfigProperty> for CustomPosixUserConfigProperty {}
impl From<CustomPosixUserConfigProperty> for Node {
    #[inline]
    fn from(value: CustomPosixUserConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomPosixUserConfigProperty> for CustomPosixUserConfigProperty {
    #[inline]
    fn into_value(self) -> Value<CustomPosixUserConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A collection of default EBS storage settings that apply to spaces created within a domain or user profile.
///
/// The property type `DefaultEbsStorageSettings` of `AWS::SageMaker::UserProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct DefaultEbsStorageSettingsProperty(Object);

impl DefaultEbsStorageSettingsProperty {
    /// `DefaultEbsStorageSettingsProperty` with its required properties, in alphabetical order:
    ///
    /// - `default_ebs_volume_size_in_gb`: The default size of the EBS storage volume for a space.
    /// - `maximum_ebs_volume_size_in_gb`: The maximum size of the EBS storage volume for a space.
    pub fn new(
        default_ebs_volume_size_in_gb: impl IntoValue<i64>,
        maximum_ebs_volume_size_in_gb: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DefaultEbsVolumeSizeInGb",
            default_ebs_volume_size_in_gb.into_value().into_node(),
        );
        object_.put(
            "MaximumEbsVolumeSizeInGb",
            maximum_ebs_volume_size_in_gb.into_value().into_node(),
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

impl Kind for DefaultEbsStorageSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DefaultEbsStorageSettingsProperty> for DefaultEbsStorageSettingsProperty {}
impl From<DefaultEbsStorageSettingsProperty> for Node {
    #[inline]
    fn from(value: DefaultEbsStorageSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DefaultEbsStorageSettingsProperty> for DefaultEbsStorageSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<DefaultEbsStorageSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The default storage settings for a space.
///
/// The property type `DefaultSpaceStorageSettings` of `AWS::SageMaker::UserProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct DefaultSpaceStorageSettingsProperty(Object);

impl DefaultSpaceStorageSettingsProperty {
    /// `DefaultSpaceStorageSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The default EBS storage settings for a space.
    ///
    /// `DefaultEbsStorageSettings`.
    pub fn default_ebs_storage_settings(
        mut self,
        value: impl IntoValue<DefaultEbsStorageSettingsProperty>,
    ) -> Self {
        self.0
            .put("DefaultEbsStorageSettings", value.into_value().into_node());
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

impl Kind for DefaultSpaceStorageSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DefaultSpaceStorageSettingsProperty> for DefaultSpaceStorageSettingsProperty {}
impl From<DefaultSpaceStorageSettingsProperty> for Node {
    #[inline]
    fn from(value: DefaultSpaceStorageSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DefaultSpaceStorageSettingsProperty> for DefaultSpaceStorageSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<DefaultSpaceStorageSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings for assigning a custom Amazon EFS file system to a user profile or space for an Amazon SageMaker AI Domain.
///
/// The property type `EFSFileSystemConfig` of `AWS::SageMaker::UserProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct EFSFileSystemConfigProperty(Object);

impl EFSFileSystemConfigProperty {
    /// `EFSFileSystemConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `file_system_id`: The ID of your Amazon EFS file system.
    pub fn new(file_system_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FileSystemId", file_system_id.into_value().into_node());
        Self(object_)
    }

    /// The path to the file system directory that is accessible in Amazon SageMaker AI Studio. Permitted users can access only this directory and below.
    ///
    /// `FileSystemPath`.
    pub fn file_system_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FileSystemPath", value.into_value().into_node());
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

impl Kind for EFSFileSystemConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EFSFileSystemConfigProperty> for EFSFileSystemConfigProperty {}
impl From<EFSFileSystemConfigProperty> for Node {
    #[inline]
    fn from(value: EFSFileSystemConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EFSFileSystemConfigProperty> for EFSFileSystemConfigProperty {
    #[inline]
    fn into_value(self) -> Value<EFSFileSystemConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration parameters specifying IAM roles assumed by SageMaker's execution role and cluster instances.
///
/// The property type `EmrSettings` of `AWS::SageMaker::UserProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct EmrSettingsProperty(Object);

impl EmrSettingsProperty {
    /// `EmrSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An array of Amazon Resource Names (ARNs) of the IAM roles that the execution role of SageMaker can assume.
    ///
    /// `AssumableRoleArns`.
    pub fn assumable_role_arns(mut self, value: impl IntoValue<List<kinds::iam::RoleArn>>) -> Self {
        self.0
            .put("AssumableRoleArns", value.into_value().into_node());
        self
    }

    /// An array of ARNs of IAM roles used by EMR cluster instances or job execution environments.
    ///
    /// `ExecutionRoleArns`.
    pub fn execution_role_arns(mut self, value: impl IntoValue<List<kinds::iam::RoleArn>>) -> Self {
        self.0
            .put("ExecutionRoleArns", value.into_value().into_node());
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

impl Kind for EmrSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EmrSettingsProperty> for EmrSettingsProperty {}
impl From<EmrSettingsProperty> for Node {
    #[inline]
    fn from(value: EmrSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EmrSettingsProperty> for EmrSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<EmrSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings for assigning a custom Amazon FSx for Lustre file system to a user profile or space for an Amazon SageMaker Domain.
///
/// The property type `FSxLustreFileSystemConfig` of `AWS::SageMaker::UserProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct FSxLustreFileSystemConfigProperty(Object);

impl FSxLustreFileSystemConfigProperty {
    /// `FSxLustreFileSystemConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `file_system_id`: The globally unique, 17-digit, ID of the file system, assigned by Amazon FSx for Lustre.
    pub fn new(file_system_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FileSystemId", file_system_id.into_value().into_node());
        Self(object_)
    }

    /// The path to the file system directory that is accessible in Amazon SageMaker Studio. Permitted users can access only this directory and below.
    ///
    /// `FileSystemPath`.
    pub fn file_system_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FileSystemPath", value.into_value().into_node());
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

impl Kind for FSxLustreFileSystemConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FSxLustreFileSystemConfigProperty> for FSxLustreFileSystemConfigProperty {}
impl From<FSxLustreFileSystemConfigProperty> for Node {
    #[inline]
    fn from(value: FSxLustreFileSystemConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FSxLustreFileSystemConfigProperty> for FSxLustreFileSystemConfigProperty {
    #[inline]
    fn into_value(self) -> Value<FSxLustreFileSystemConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The SageMaker images that are hidden from the Studio user interface. You must specify the SageMaker image name and version aliases.
///
/// The property type `HiddenSageMakerImage` of `AWS::SageMaker::UserProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct HiddenSageMakerImageProperty(Object);

impl HiddenSageMakerImageProperty {
    /// `HiddenSageMakerImageProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The SageMaker image name that you are hiding from the Studio user interface.
    ///
    /// `SageMakerImageName`; one of `sagemaker_distribution`.
    pub fn sage_maker_image_name(
        mut self,
        value: impl IntoValue<super::SageMakerImageName>,
    ) -> Self {
        self.0
            .put("SageMakerImageName", value.into_value().into_node());
        self
    }

    /// The version aliases you are hiding from the Studio user interface.
    ///
    /// `VersionAliases`.
    pub fn version_aliases(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("VersionAliases", value.into_value().into_node());
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

impl Kind for HiddenSageMakerImageProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HiddenSageMakerImageProperty> for HiddenSageMakerImageProperty {}
impl From<HiddenSageMakerImageProperty> for Node {
    #[inline]
    fn from(value: HiddenSageMakerImageProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HiddenSageMakerImageProperty> for HiddenSageMakerImageProperty {
    #[inline]
    fn into_value(self) -> Value<HiddenSageMakerImageProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings related to idle shutdown of Studio applications.
///
/// The property type `IdleSettings` of `AWS::SageMaker::UserProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct IdleSettingsProperty(Object);

impl IdleSettingsProperty {
    /// `IdleSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The time that SageMaker waits after the application becomes idle before shutting it down.
    ///
    /// `IdleTimeoutInMinutes`.
    pub fn idle_timeout_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("IdleTimeoutInMinutes", value.into_value().into_node());
        self
    }

    /// Indicates whether idle shutdown is activated for the application type.
    ///
    /// `LifecycleManagement`; one of `ENABLED`, `DISABLED`.
    pub fn lifecycle_management(
        mut self,
        value: impl IntoValue<super::LifecycleManagement>,
    ) -> Self {
        self.0
            .put("LifecycleManagement", value.into_value().into_node());
        self
    }

    /// The maximum value in minutes that custom idle shutdown can be set to by the user.
    ///
    /// `MaxIdleTimeoutInMinutes`.
    pub fn max_idle_timeout_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxIdleTimeoutInMinutes", value.into_value().into_node());
        self
    }

    /// The minimum value in minutes that custom idle shutdown can be set to by the user.
    ///
    /// `MinIdleTimeoutInMinutes`.
    pub fn min_idle_timeout_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MinIdleTimeoutInMinutes", value.into_value().into_node());
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

impl Kind for IdleSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IdleSettingsProperty> for IdleSettingsProperty {}
impl From<IdleSettingsProperty> for Node {
    #[inline]
    fn from(value: IdleSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IdleSettingsProperty> for IdleSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<IdleSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings for the JupyterLab application.
///
/// The property type `JupyterLabAppSettings` of `AWS::SageMaker::UserProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct JupyterLabAppSettingsProperty(Object);

impl JupyterLabAppSettingsProperty {
    /// `JupyterLabAppSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether idle shutdown is activated for JupyterLab applications.
    ///
    /// `AppLifecycleManagement`.
    pub fn app_lifecycle_management(
        mut self,
        value: impl IntoValue<AppLifecycleManagementProperty>,
    ) -> Self {
        self.0
            .put("AppLifecycleManagement", value.into_value().into_node());
        self
    }

    /// The lifecycle configuration that runs before the default lifecycle configuration. It can override changes made in the default lifecycle configuration.
    ///
    /// `BuiltInLifecycleConfigArn`.
    pub fn built_in_lifecycle_config_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BuiltInLifecycleConfigArn", value.into_value().into_node());
        self
    }

    /// A list of Git repositories that SageMaker automatically displays to users for cloning in the JupyterLab application.
    ///
    /// `CodeRepositories`.
    pub fn code_repositories(
        mut self,
        value: impl IntoValue<List<CodeRepositoryProperty>>,
    ) -> Self {
        self.0
            .put("CodeRepositories", value.into_value().into_node());
        self
    }

    /// A list of custom SageMaker images that are configured to run as a JupyterLab app.
    ///
    /// `CustomImages`.
    pub fn custom_images(mut self, value: impl IntoValue<List<CustomImageProperty>>) -> Self {
        self.0.put("CustomImages", value.into_value().into_node());
        self
    }

    /// The default instance type and the Amazon Resource Name (ARN) of the default SageMaker image used by the JupyterLab app.
    ///
    /// `DefaultResourceSpec`.
    pub fn default_resource_spec(mut self, value: impl IntoValue<ResourceSpecProperty>) -> Self {
        self.0
            .put("DefaultResourceSpec", value.into_value().into_node());
        self
    }

    /// Configuration parameters specifying IAM roles assumed by SageMaker's execution role and cluster instances.
    ///
    /// `EmrSettings`.
    pub fn emr_settings(mut self, value: impl IntoValue<EmrSettingsProperty>) -> Self {
        self.0.put("EmrSettings", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the lifecycle configurations attached to the user profile or domain. To remove a lifecycle config, you must set `LifecycleConfigArns` to an empty list.
    ///
    /// `LifecycleConfigArns`.
    pub fn lifecycle_config_arns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("LifecycleConfigArns", value.into_value().into_node());
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

impl Kind for JupyterLabAppSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<JupyterLabAppSettingsProperty> for JupyterLabAppSettingsProperty {}
impl From<JupyterLabAppSettingsProperty> for Node {
    #[inline]
    fn from(value: JupyterLabAppSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<JupyterLabAppSettingsProperty> for JupyterLabAppSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<JupyterLabAppSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The JupyterServer app settings.
///
/// The property type `JupyterServerAppSettings` of `AWS::SageMaker::UserProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct JupyterServerAppSettingsProperty(Object);

impl JupyterServerAppSettingsProperty {
    /// `JupyterServerAppSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The default instance type and the Amazon Resource Name (ARN) of the default SageMaker image used by the JupyterServer app.
    ///
    /// `DefaultResourceSpec`.
    pub fn default_resource_spec(mut self, value: impl IntoValue<ResourceSpecProperty>) -> Self {
        self.0
            .put("DefaultResourceSpec", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the Lifecycle Configurations attached to the JupyterServerApp. If you use this parameter, the `DefaultResourceSpec` parameter is also required.
    ///
    /// > To remove a Lifecycle Config, you must set `LifecycleConfigArns` to an empty list.
    ///
    /// `LifecycleConfigArns`.
    pub fn lifecycle_config_arns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("LifecycleConfigArns", value.into_value().into_node());
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

impl Kind for JupyterServerAppSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<JupyterServerAppSettingsProperty> for JupyterServerAppSettingsProperty {}
impl From<JupyterServerAppSettingsProperty> for Node {
    #[inline]
    fn from(value: JupyterServerAppSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<JupyterServerAppSettingsProperty> for JupyterServerAppSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<JupyterServerAppSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The KernelGateway app settings.
///
/// The property type `KernelGatewayAppSettings` of `AWS::SageMaker::UserProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct KernelGatewayAppSettingsProperty(Object);

impl KernelGatewayAppSettingsProperty {
    /// `KernelGatewayAppSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of custom SageMaker AI images that are configured to run as a KernelGateway app.
    ///
    /// The maximum number of custom images are as follows.
    ///
    /// - On a domain level: 200
    /// - On a space level: 5
    /// - On a user profile level: 5
    ///
    /// `CustomImages`.
    pub fn custom_images(mut self, value: impl IntoValue<List<CustomImageProperty>>) -> Self {
        self.0.put("CustomImages", value.into_value().into_node());
        self
    }

    /// The default instance type and the Amazon Resource Name (ARN) of the default SageMaker AI image used by the KernelGateway app.
    ///
    /// > The Amazon SageMaker AI Studio UI does not use the default instance type value set here. The default instance type set here is used when Apps are created using the AWS CLI or CloudFormation and the instance type parameter value is not passed.
    ///
    /// `DefaultResourceSpec`.
    pub fn default_resource_spec(mut self, value: impl IntoValue<ResourceSpecProperty>) -> Self {
        self.0
            .put("DefaultResourceSpec", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the Lifecycle Configurations attached to the the user profile or domain.
    ///
    /// > To remove a Lifecycle Config, you must set `LifecycleConfigArns` to an empty list.
    ///
    /// `LifecycleConfigArns`.
    pub fn lifecycle_config_arns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("LifecycleConfigArns", value.into_value().into_node());
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

impl Kind for KernelGatewayAppSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KernelGatewayAppSettingsProperty> for KernelGatewayAppSettingsProperty {}
impl From<KernelGatewayAppSettingsProperty> for Node {
    #[inline]
    fn from(value: KernelGatewayAppSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KernelGatewayAppSettingsProperty> for KernelGatewayAppSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<KernelGatewayAppSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A collection of settings that configure user interaction with the `RStudioServerPro` app.
///
/// The property type `RStudioServerProAppSettings` of `AWS::SageMaker::UserProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct RStudioServerProAppSettingsProperty(Object);

impl RStudioServerProAppSettingsProperty {
    /// `RStudioServerProAppSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether the current user has access to the `RStudioServerPro` app.
    ///
    /// `AccessStatus`; one of `ENABLED`, `DISABLED`; an update replaces the resource.
    pub fn access_status(mut self, value: impl IntoValue<super::AccessStatus>) -> Self {
        self.0.put("AccessStatus", value.into_value().into_node());
        self
    }

    /// The level of permissions that the user has within the `RStudioServerPro` app. This value defaults to `User`. The `Admin` value allows the user access to the RStudio Administrative Dashboard.
    ///
    /// `UserGroup`; one of `R_STUDIO_ADMIN`, `R_STUDIO_USER`; an update replaces the resource.
    pub fn user_group(mut self, value: impl IntoValue<super::UserGroup>) -> Self {
        self.0.put("UserGroup", value.into_value().into_node());
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

impl Kind for RStudioServerProAppSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RStudioServerProAppSettingsProperty> for RStudioServerProAppSettingsProperty {}
impl From<RStudioServerProAppSettingsProperty> for Node {
    #[inline]
    fn from(value: RStudioServerProAppSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RStudioServerProAppSettingsProperty> for RStudioServerProAppSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<RStudioServerProAppSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the ARN's of a SageMaker AI image and SageMaker AI image version, and the instance type that the version runs on.
///
/// > When both `SageMakerImageVersionArn` and `SageMakerImageArn` are passed, `SageMakerImageVersionArn` is used. Any updates to `SageMakerImageArn` will not take effect if `SageMakerImageVersionArn` already exists in the `ResourceSpec` because `SageMakerImageVersionArn` always takes precedence. To clear the value set for `SageMakerImageVersionArn`, pass `None` as the value.
///
/// The property type `ResourceSpec` of `AWS::SageMaker::UserProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourceSpecProperty(Object);

impl ResourceSpecProperty {
    /// `ResourceSpecProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The instance type that the image version runs on.
    ///
    /// > *JupyterServer apps* only support the `system` value.
    /// >
    /// > For *KernelGateway apps*, the `system` value is translated to `ml.t3.medium`. KernelGateway apps also support all other values for available instance types.
    ///
    /// `InstanceType`; one of `system`, `ml.t3.micro`, `ml.t3.small`, `ml.t3.medium`, `ml.t3.large`, `ml.t3.xlarge`, `ml.t3.2xlarge`, `ml.m5.large`, `ml.m5.xlarge`, `ml.m5.2xlarge`, `ml.m5.4xlarge`, `ml.m5.8xlarge`, ….
    pub fn instance_type(mut self, value: impl IntoValue<super::InstanceType>) -> Self {
        self.0.put("InstanceType", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the Lifecycle Configuration attached to the Resource.
    ///
    /// `LifecycleConfigArn`.
    pub fn lifecycle_config_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LifecycleConfigArn", value.into_value().into_node());
        self
    }

    /// The ARN of the SageMaker AI image that the image version belongs to.
    ///
    /// `SageMakerImageArn`.
    pub fn sage_maker_image_arn(
        mut self,
        value: impl IntoValue<kinds::sagemaker::ImageArn>,
    ) -> Self {
        self.0
            .put("SageMakerImageArn", value.into_value().into_node());
        self
    }

    /// The ARN of the image version created on the instance. To clear the value set for `SageMakerImageVersionArn`, pass `None` as the value.
    ///
    /// `SageMakerImageVersionArn`.
    pub fn sage_maker_image_version_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SageMakerImageVersionArn", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the training plan to use for the ResourceSpec.
    ///
    /// `TrainingPlanArn`.
    pub fn training_plan_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TrainingPlanArn", value.into_value().into_node());
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

impl Kind for ResourceSpecProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourceSpecProperty> for ResourceSpecProperty {}
impl From<ResourceSpecProperty> for Node {
    #[inline]
    fn from(value: ResourceSpecProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourceSpecProperty> for ResourceSpecProperty {
    #[inline]
    fn into_value(self) -> Value<ResourceSpecProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for the custom Amazon S3 file system.
///
/// The property type `S3FileSystemConfig` of `AWS::SageMaker::UserProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3FileSystemConfigProperty(Object);

impl S3FileSystemConfigProperty {
    /// `S3FileSystemConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The file system path where the Amazon S3 storage location will be mounted within the Amazon SageMaker Studio environment.
    ///
    /// `MountPath`.
    pub fn mount_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MountPath", value.into_value().into_node());
        self
    }

    /// The Amazon S3 URI of the S3 file system configuration.
    ///
    /// `S3Uri`.
    pub fn s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("S3Uri", value.into_value().into_node());
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

impl Kind for S3FileSystemConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3FileSystemConfigProperty> for S3FileSystemConfigProperty {}
impl From<S3FileSystemConfigProperty> for Node {
    #[inline]
    fn from(value: S3FileSystemConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3FileSystemConfigProperty> for S3FileSystemConfigProperty {
    #[inline]
    fn into_value(self) -> Value<S3FileSystemConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies options when sharing an Amazon SageMaker Studio notebook. These settings are specified as part of `DefaultUserSettings` when the [CreateDomain](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateDomain.html) API is called, and as part of `UserSettings` when the [CreateUserProfile](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateUserProfile.html) API is called.
///
/// The property type `SharingSettings` of `AWS::SageMaker::UserProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct SharingSettingsProperty(Object);

impl SharingSettingsProperty {
    /// `SharingSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Whether to include the notebook cell output when sharing the notebook. The default is `Disabled`.
    ///
    /// `NotebookOutputOption`; one of `Allowed`, `Disabled`.
    pub fn notebook_output_option(
        mut self,
        value: impl IntoValue<super::NotebookOutputOption>,
    ) -> Self {
        self.0
            .put("NotebookOutputOption", value.into_value().into_node());
        self
    }

    /// When `NotebookOutputOption` is `Allowed`, the AWS Key Management Service (KMS) encryption key ID used to encrypt the notebook cell output in the Amazon S3 bucket.
    ///
    /// `S3KmsKeyId`.
    pub fn s3_kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("S3KmsKeyId", value.into_value().into_node());
        self
    }

    /// When `NotebookOutputOption` is `Allowed`, the Amazon S3 bucket used to store the shared notebook snapshots.
    ///
    /// `S3OutputPath`.
    pub fn s3_output_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("S3OutputPath", value.into_value().into_node());
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

impl Kind for SharingSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SharingSettingsProperty> for SharingSettingsProperty {}
impl From<SharingSettingsProperty> for Node {
    #[inline]
    fn from(value: SharingSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SharingSettingsProperty> for SharingSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<SharingSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Studio settings. If these settings are applied on a user level, they take priority over the settings applied on a domain level.
///
/// The property type `StudioWebPortalSettings` of `AWS::SageMaker::UserProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct StudioWebPortalSettingsProperty(Object);

impl StudioWebPortalSettingsProperty {
    /// `StudioWebPortalSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The [Applications supported in Studio](https://docs.aws.amazon.com/sagemaker/latest/dg/studio-updated-apps.html) that are hidden from the Studio left navigation pane.
    ///
    /// `HiddenAppTypes`; one of `JupyterServer`, `TensorBoard`, `RStudioServerPro`, `JupyterLab`, `CodeEditor`, `DetailedProfiler`, `Canvas`.
    pub fn hidden_app_types(mut self, value: impl IntoValue<List<super::HiddenAppType>>) -> Self {
        self.0.put("HiddenAppTypes", value.into_value().into_node());
        self
    }

    /// The instance types you are hiding from the Studio user interface.
    ///
    /// `HiddenInstanceTypes`; one of `system`, `ml.t3.micro`, `ml.t3.small`, `ml.t3.medium`, `ml.t3.large`, `ml.t3.xlarge`, `ml.t3.2xlarge`, `ml.m5.large`, `ml.m5.xlarge`, `ml.m5.2xlarge`, `ml.m5.4xlarge`, `ml.m5.8xlarge`, ….
    pub fn hidden_instance_types(
        mut self,
        value: impl IntoValue<List<HiddenInstanceType>>,
    ) -> Self {
        self.0
            .put("HiddenInstanceTypes", value.into_value().into_node());
        self
    }

    /// The machine learning tools that are hidden from the Studio left navigation pane.
    ///
    /// `HiddenMlTools`; one of `DataWrangler`, `FeatureStore`, `EmrClusters`, `AutoMl`, `Experiments`, `Training`, `ModelEvaluation`, `Pipelines`, `Models`, `JumpStart`, `InferenceRecommender`, `Endpoints`, ….
    pub fn hidden_ml_tools(mut self, value: impl IntoValue<List<super::HiddenMlTool>>) -> Self {
        self.0.put("HiddenMlTools", value.into_value().into_node());
        self
    }

    /// The version aliases you are hiding from the Studio user interface.
    ///
    /// `HiddenSageMakerImageVersionAliases`.
    pub fn hidden_sage_maker_image_version_aliases(
        mut self,
        value: impl IntoValue<List<HiddenSageMakerImageProperty>>,
    ) -> Self {
        self.0.put(
            "HiddenSageMakerImageVersionAliases",
            value.into_value().into_node(),
        );
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

impl Kind for StudioWebPortalSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StudioWebPortalSettingsProperty> for StudioWebPortalSettingsProperty {}
impl From<StudioWebPortalSettingsProperty> for Node {
    #[inline]
    fn from(value: StudioWebPortalSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StudioWebPortalSettingsProperty> for StudioWebPortalSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<StudioWebPortalSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A collection of settings that apply to users of Amazon SageMaker Studio. These settings are specified when the [CreateUserProfile](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateUserProfile.html) API is called, and as `DefaultUserSettings` when the [CreateDomain](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateDomain.html) API is called.
///
/// `SecurityGroups` is aggregated when specified in both calls. For all other settings in `UserSettings`, the values specified in `CreateUserProfile` take precedence over those specified in `CreateDomain`.
///
/// The property type `UserSettings` of `AWS::SageMaker::UserProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct UserSettingsProperty(Object);

impl UserSettingsProperty {
    /// `UserSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether auto-mounting of an EFS volume is supported for the user profile. The `DefaultAsDomain` value is only supported for user profiles. Do not use the `DefaultAsDomain` value when setting this parameter for a domain.
    ///
    /// SageMaker applies this setting only to private spaces that the user creates in the domain. SageMaker doesn't apply this setting to shared spaces.
    ///
    /// `AutoMountHomeEFS`; one of `Enabled`, `Disabled`, `DefaultAsDomain`.
    pub fn auto_mount_home_efs(mut self, value: impl IntoValue<super::AutoMountHomeEfs>) -> Self {
        self.0
            .put("AutoMountHomeEFS", value.into_value().into_node());
        self
    }

    /// The Code Editor application settings.
    ///
    /// SageMaker applies these settings only to private spaces that the user creates in the domain. SageMaker doesn't apply these settings to shared spaces.
    ///
    /// `CodeEditorAppSettings`.
    pub fn code_editor_app_settings(
        mut self,
        value: impl IntoValue<CodeEditorAppSettingsProperty>,
    ) -> Self {
        self.0
            .put("CodeEditorAppSettings", value.into_value().into_node());
        self
    }

    /// The settings for assigning a custom file system to a user profile. Permitted users can access this file system in Amazon SageMaker AI Studio.
    ///
    /// SageMaker applies these settings only to private spaces that the user creates in the domain. SageMaker doesn't apply these settings to shared spaces.
    ///
    /// `CustomFileSystemConfigs`.
    pub fn custom_file_system_configs(
        mut self,
        value: impl IntoValue<List<CustomFileSystemConfigProperty>>,
    ) -> Self {
        self.0
            .put("CustomFileSystemConfigs", value.into_value().into_node());
        self
    }

    /// Details about the POSIX identity that is used for file system operations.
    ///
    /// SageMaker applies these settings only to private spaces that the user creates in the domain. SageMaker doesn't apply these settings to shared spaces.
    ///
    /// `CustomPosixUserConfig`.
    pub fn custom_posix_user_config(
        mut self,
        value: impl IntoValue<CustomPosixUserConfigProperty>,
    ) -> Self {
        self.0
            .put("CustomPosixUserConfig", value.into_value().into_node());
        self
    }

    /// The default experience that the user is directed to when accessing the domain. The supported values are:
    ///
    /// - `studio::`: Indicates that Studio is the default experience. This value can only be passed if `StudioWebPortal` is set to `ENABLED`.
    /// - `app:JupyterServer:`: Indicates that Studio Classic is the default experience.
    ///
    /// `DefaultLandingUri`.
    pub fn default_landing_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DefaultLandingUri", value.into_value().into_node());
        self
    }

    /// The execution role for the user.
    ///
    /// SageMaker applies this setting only to private spaces that the user creates in the domain. SageMaker doesn't apply this setting to shared spaces.
    ///
    /// `ExecutionRole`.
    pub fn execution_role(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("ExecutionRole", value.into_value().into_node());
        self
    }

    /// The settings for the JupyterLab application.
    ///
    /// SageMaker applies these settings only to private spaces that the user creates in the domain. SageMaker doesn't apply these settings to shared spaces.
    ///
    /// `JupyterLabAppSettings`.
    pub fn jupyter_lab_app_settings(
        mut self,
        value: impl IntoValue<JupyterLabAppSettingsProperty>,
    ) -> Self {
        self.0
            .put("JupyterLabAppSettings", value.into_value().into_node());
        self
    }

    /// The Jupyter server's app settings.
    ///
    /// `JupyterServerAppSettings`.
    pub fn jupyter_server_app_settings(
        mut self,
        value: impl IntoValue<JupyterServerAppSettingsProperty>,
    ) -> Self {
        self.0
            .put("JupyterServerAppSettings", value.into_value().into_node());
        self
    }

    /// The kernel gateway app settings.
    ///
    /// `KernelGatewayAppSettings`.
    pub fn kernel_gateway_app_settings(
        mut self,
        value: impl IntoValue<KernelGatewayAppSettingsProperty>,
    ) -> Self {
        self.0
            .put("KernelGatewayAppSettings", value.into_value().into_node());
        self
    }

    /// A collection of settings that configure user interaction with the `RStudioServerPro` app.
    ///
    /// `RStudioServerProAppSettings`.
    pub fn r_studio_server_pro_app_settings(
        mut self,
        value: impl IntoValue<RStudioServerProAppSettingsProperty>,
    ) -> Self {
        self.0.put(
            "RStudioServerProAppSettings",
            value.into_value().into_node(),
        );
        self
    }

    /// The security groups for the Amazon Virtual Private Cloud (VPC) that the domain uses for communication.
    ///
    /// Optional when the `CreateDomain.AppNetworkAccessType` parameter is set to `PublicInternetOnly`.
    ///
    /// Required when the `CreateDomain.AppNetworkAccessType` parameter is set to `VpcOnly`, unless specified as part of the `DefaultUserSettings` for the domain.
    ///
    /// Amazon SageMaker AI adds a security group to allow NFS traffic from Amazon SageMaker AI Studio. Therefore, the number of security groups that you can specify is one less than the maximum number shown.
    ///
    /// SageMaker applies these settings only to private spaces that the user creates in the domain. SageMaker doesn't apply these settings to shared spaces.
    ///
    /// `SecurityGroups`.
    pub fn security_groups(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0.put("SecurityGroups", value.into_value().into_node());
        self
    }

    /// Specifies options for sharing Amazon SageMaker AI Studio notebooks.
    ///
    /// `SharingSettings`.
    pub fn sharing_settings(mut self, value: impl IntoValue<SharingSettingsProperty>) -> Self {
        self.0
            .put("SharingSettings", value.into_value().into_node());
        self
    }

    /// The storage settings for a space.
    ///
    /// SageMaker applies these settings only to private spaces that the user creates in the domain. SageMaker doesn't apply these settings to shared spaces.
    ///
    /// `SpaceStorageSettings`.
    pub fn space_storage_settings(
        mut self,
        value: impl IntoValue<DefaultSpaceStorageSettingsProperty>,
    ) -> Self {
        self.0
            .put("SpaceStorageSettings", value.into_value().into_node());
        self
    }

    /// Whether the user can access Studio. If this value is set to `DISABLED`, the user cannot access Studio, even if that is the default experience for the domain.
    ///
    /// `StudioWebPortal`; one of `ENABLED`, `DISABLED`.
    pub fn studio_web_portal(mut self, value: impl IntoValue<super::StudioWebPortal>) -> Self {
        self.0
            .put("StudioWebPortal", value.into_value().into_node());
        self
    }

    /// Studio settings. If these settings are applied on a user level, they take priority over the settings applied on a domain level.
    ///
    /// `StudioWebPortalSettings`.
    pub fn studio_web_portal_settings(
        mut self,
        value: impl IntoValue<StudioWebPortalSettingsProperty>,
    ) -> Self {
        self.0
            .put("StudioWebPortalSettings", value.into_value().into_node());
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

impl Kind for UserSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UserSettingsProperty> for UserSettingsProperty {}
impl From<UserSettingsProperty> for Node {
    #[inline]
    fn from(value: UserSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UserSettingsProperty> for UserSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<UserSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `HiddenInstanceTypes` of a `StudioWebPortalSettings` of `AWS::SageMaker::UserProfile`.
pub enum HiddenInstanceType {
    /// `ml.c5.12xlarge`.
    MlC5_12xlarge,
    /// `ml.c5.18xlarge`.
    MlC5_18xlarge,
    /// `ml.c5.24xlarge`.
    MlC5_24xlarge,
    /// `ml.c5.2xlarge`.
    MlC5_2xlarge,
    /// `ml.c5.4xlarge`.
    MlC5_4xlarge,
    /// `ml.c5.9xlarge`.
    MlC5_9xlarge,
    /// `ml.c5.large`.
    MlC5Large,
    /// `ml.c5.xlarge`.
    MlC5Xlarge,
    /// `ml.c6i.12xlarge`.
    MlC6i12xlarge,
    /// `ml.c6i.16xlarge`.
    MlC6i16xlarge,
    /// `ml.c6i.24xlarge`.
    MlC6i24xlarge,
    /// `ml.c6i.2xlarge`.
    MlC6i2xlarge,
    /// `ml.c6i.32xlarge`.
    MlC6i32xlarge,
    /// `ml.c6i.4xlarge`.
    MlC6i4xlarge,
    /// `ml.c6i.8xlarge`.
    MlC6i8xlarge,
    /// `ml.c6i.large`.
    MlC6iLarge,
    /// `ml.c6i.xlarge`.
    MlC6iXlarge,
    /// `ml.c6id.12xlarge`.
    MlC6id12xlarge,
    /// `ml.c6id.16xlarge`.
    MlC6id16xlarge,
    /// `ml.c6id.24xlarge`.
    MlC6id24xlarge,
    /// `ml.c6id.2xlarge`.
    MlC6id2xlarge,
    /// `ml.c6id.32xlarge`.
    MlC6id32xlarge,
    /// `ml.c6id.4xlarge`.
    MlC6id4xlarge,
    /// `ml.c6id.8xlarge`.
    MlC6id8xlarge,
    /// `ml.c6id.large`.
    MlC6idLarge,
    /// `ml.c6id.xlarge`.
    MlC6idXlarge,
    /// `ml.c7i.12xlarge`.
    MlC7i12xlarge,
    /// `ml.c7i.16xlarge`.
    MlC7i16xlarge,
    /// `ml.c7i.24xlarge`.
    MlC7i24xlarge,
    /// `ml.c7i.2xlarge`.
    MlC7i2xlarge,
    /// `ml.c7i.48xlarge`.
    MlC7i48xlarge,
    /// `ml.c7i.4xlarge`.
    MlC7i4xlarge,
    /// `ml.c7i.8xlarge`.
    MlC7i8xlarge,
    /// `ml.c7i.large`.
    MlC7iLarge,
    /// `ml.c7i.xlarge`.
    MlC7iXlarge,
    /// `ml.g4dn.12xlarge`.
    MlG4dn12xlarge,
    /// `ml.g4dn.16xlarge`.
    MlG4dn16xlarge,
    /// `ml.g4dn.2xlarge`.
    MlG4dn2xlarge,
    /// `ml.g4dn.4xlarge`.
    MlG4dn4xlarge,
    /// `ml.g4dn.8xlarge`.
    MlG4dn8xlarge,
    /// `ml.g4dn.xlarge`.
    MlG4dnXlarge,
    /// `ml.g5.12xlarge`.
    MlG5_12xlarge,
    /// `ml.g5.16xlarge`.
    MlG5_16xlarge,
    /// `ml.g5.24xlarge`.
    MlG5_24xlarge,
    /// `ml.g5.2xlarge`.
    MlG5_2xlarge,
    /// `ml.g5.48xlarge`.
    MlG5_48xlarge,
    /// `ml.g5.4xlarge`.
    MlG5_4xlarge,
    /// `ml.g5.8xlarge`.
    MlG5_8xlarge,
    /// `ml.g5.xlarge`.
    MlG5Xlarge,
    /// `ml.g6.12xlarge`.
    MlG6_12xlarge,
    /// `ml.g6.16xlarge`.
    MlG6_16xlarge,
    /// `ml.g6.24xlarge`.
    MlG6_24xlarge,
    /// `ml.g6.2xlarge`.
    MlG6_2xlarge,
    /// `ml.g6.48xlarge`.
    MlG6_48xlarge,
    /// `ml.g6.4xlarge`.
    MlG6_4xlarge,
    /// `ml.g6.8xlarge`.
    MlG6_8xlarge,
    /// `ml.g6.xlarge`.
    MlG6Xlarge,
    /// `ml.g6e.12xlarge`.
    MlG6e12xlarge,
    /// `ml.g6e.16xlarge`.
    MlG6e16xlarge,
    /// `ml.g6e.24xlarge`.
    MlG6e24xlarge,
    /// `ml.g6e.2xlarge`.
    MlG6e2xlarge,
    /// `ml.g6e.48xlarge`.
    MlG6e48xlarge,
    /// `ml.g6e.4xlarge`.
    MlG6e4xlarge,
    /// `ml.g6e.8xlarge`.
    MlG6e8xlarge,
    /// `ml.g6e.xlarge`.
    MlG6eXlarge,
    /// `ml.g7.12xlarge`.
    MlG7_12xlarge,
    /// `ml.g7.24xlarge`.
    MlG7_24xlarge,
    /// `ml.g7.2xlarge`.
    MlG7_2xlarge,
    /// `ml.g7.48xlarge`.
    MlG7_48xlarge,
    /// `ml.g7.4xlarge`.
    MlG7_4xlarge,
    /// `ml.g7.8xlarge`.
    MlG7_8xlarge,
    /// `ml.g7e.12xlarge`.
    MlG7e12xlarge,
    /// `ml.g7e.24xlarge`.
    MlG7e24xlarge,
    /// `ml.g7e.2xlarge`.
    MlG7e2xlarge,
    /// `ml.g7e.48xlarge`.
    MlG7e48xlarge,
    /// `ml.g7e.4xlarge`.
    MlG7e4xlarge,
    /// `ml.g7e.8xlarge`.
    MlG7e8xlarge,
    /// `ml.geospatial.interactive`.
    MlGeospatialInteractive,
    /// `ml.m5.12xlarge`.
    MlM5_12xlarge,
    /// `ml.m5.16xlarge`.
    MlM5_16xlarge,
    /// `ml.m5.24xlarge`.
    MlM5_24xlarge,
    /// `ml.m5.2xlarge`.
    MlM5_2xlarge,
    /// `ml.m5.4xlarge`.
    MlM5_4xlarge,
    /// `ml.m5.8xlarge`.
    MlM5_8xlarge,
    /// `ml.m5.large`.
    MlM5Large,
    /// `ml.m5.xlarge`.
    MlM5Xlarge,
    /// `ml.m5d.12xlarge`.
    MlM5d12xlarge,
    /// `ml.m5d.16xlarge`.
    MlM5d16xlarge,
    /// `ml.m5d.24xlarge`.
    MlM5d24xlarge,
    /// `ml.m5d.2xlarge`.
    MlM5d2xlarge,
    /// `ml.m5d.4xlarge`.
    MlM5d4xlarge,
    /// `ml.m5d.8xlarge`.
    MlM5d8xlarge,
    /// `ml.m5d.large`.
    MlM5dLarge,
    /// `ml.m5d.xlarge`.
    MlM5dXlarge,
    /// `ml.m6i.12xlarge`.
    MlM6i12xlarge,
    /// `ml.m6i.16xlarge`.
    MlM6i16xlarge,
    /// `ml.m6i.24xlarge`.
    MlM6i24xlarge,
    /// `ml.m6i.2xlarge`.
    MlM6i2xlarge,
    /// `ml.m6i.32xlarge`.
    MlM6i32xlarge,
    /// `ml.m6i.4xlarge`.
    MlM6i4xlarge,
    /// `ml.m6i.8xlarge`.
    MlM6i8xlarge,
    /// `ml.m6i.large`.
    MlM6iLarge,
    /// `ml.m6i.xlarge`.
    MlM6iXlarge,
    /// `ml.m6id.12xlarge`.
    MlM6id12xlarge,
    /// `ml.m6id.16xlarge`.
    MlM6id16xlarge,
    /// `ml.m6id.24xlarge`.
    MlM6id24xlarge,
    /// `ml.m6id.2xlarge`.
    MlM6id2xlarge,
    /// `ml.m6id.32xlarge`.
    MlM6id32xlarge,
    /// `ml.m6id.4xlarge`.
    MlM6id4xlarge,
    /// `ml.m6id.8xlarge`.
    MlM6id8xlarge,
    /// `ml.m6id.large`.
    MlM6idLarge,
    /// `ml.m6id.xlarge`.
    MlM6idXlarge,
    /// `ml.m7i.12xlarge`.
    MlM7i12xlarge,
    /// `ml.m7i.16xlarge`.
    MlM7i16xlarge,
    /// `ml.m7i.24xlarge`.
    MlM7i24xlarge,
    /// `ml.m7i.2xlarge`.
    MlM7i2xlarge,
    /// `ml.m7i.48xlarge`.
    MlM7i48xlarge,
    /// `ml.m7i.4xlarge`.
    MlM7i4xlarge,
    /// `ml.m7i.8xlarge`.
    MlM7i8xlarge,
    /// `ml.m7i.large`.
    MlM7iLarge,
    /// `ml.m7i.xlarge`.
    MlM7iXlarge,
    /// `ml.p3.16xlarge`.
    MlP3_16xlarge,
    /// `ml.p3.2xlarge`.
    MlP3_2xlarge,
    /// `ml.p3.8xlarge`.
    MlP3_8xlarge,
    /// `ml.p3dn.24xlarge`.
    MlP3dn24xlarge,
    /// `ml.p4d.24xlarge`.
    MlP4d24xlarge,
    /// `ml.p4de.24xlarge`.
    MlP4de24xlarge,
    /// `ml.p5.48xlarge`.
    MlP5_48xlarge,
    /// `ml.p5.4xlarge`.
    MlP5_4xlarge,
    /// `ml.p5e.48xlarge`.
    MlP5e48xlarge,
    /// `ml.p5en.48xlarge`.
    MlP5en48xlarge,
    /// `ml.p6-b200.48xlarge`.
    MlP6B200_48xlarge,
    /// `ml.r5.12xlarge`.
    MlR5_12xlarge,
    /// `ml.r5.16xlarge`.
    MlR5_16xlarge,
    /// `ml.r5.24xlarge`.
    MlR5_24xlarge,
    /// `ml.r5.2xlarge`.
    MlR5_2xlarge,
    /// `ml.r5.4xlarge`.
    MlR5_4xlarge,
    /// `ml.r5.8xlarge`.
    MlR5_8xlarge,
    /// `ml.r5.large`.
    MlR5Large,
    /// `ml.r5.xlarge`.
    MlR5Xlarge,
    /// `ml.r6i.12xlarge`.
    MlR6i12xlarge,
    /// `ml.r6i.16xlarge`.
    MlR6i16xlarge,
    /// `ml.r6i.24xlarge`.
    MlR6i24xlarge,
    /// `ml.r6i.2xlarge`.
    MlR6i2xlarge,
    /// `ml.r6i.32xlarge`.
    MlR6i32xlarge,
    /// `ml.r6i.4xlarge`.
    MlR6i4xlarge,
    /// `ml.r6i.8xlarge`.
    MlR6i8xlarge,
    /// `ml.r6i.large`.
    MlR6iLarge,
    /// `ml.r6i.xlarge`.
    MlR6iXlarge,
    /// `ml.r6id.12xlarge`.
    MlR6id12xlarge,
    /// `ml.r6id.16xlarge`.
    MlR6id16xlarge,
    /// `ml.r6id.24xlarge`.
    MlR6id24xlarge,
    /// `ml.r6id.2xlarge`.
    MlR6id2xlarge,
    /// `ml.r6id.32xlarge`.
    MlR6id32xlarge,
    /// `ml.r6id.4xlarge`.
    MlR6id4xlarge,
    /// `ml.r6id.8xlarge`.
    MlR6id8xlarge,
    /// `ml.r6id.large`.
    MlR6idLarge,
    /// `ml.r6id.xlarge`.
    MlR6idXlarge,
    /// `ml.r7i.12xlarge`.
    MlR7i12xlarge,
    /// `ml.r7i.16xlarge`.
    MlR7i16xlarge,
    /// `ml.r7i.24xlarge`.
    MlR7i24xlarge,
    /// `ml.r7i.2xlarge`.
    MlR7i2xlarge,
    /// `ml.r7i.48xlarge`.
    MlR7i48xlarge,
    /// `ml.r7i.4xlarge`.
    MlR7i4xlarge,
    /// `ml.r7i.8xlarge`.
    MlR7i8xlarge,
    /// `ml.r7i.large`.
    MlR7iLarge,
    /// `ml.r7i.xlarge`.
    MlR7iXlarge,
    /// `ml.t3.2xlarge`.
    MlT3_2xlarge,
    /// `ml.t3.large`.
    MlT3Large,
    /// `ml.t3.medium`.
    MlT3Medium,
    /// `ml.t3.micro`.
    MlT3Micro,
    /// `ml.t3.small`.
    MlT3Small,
    /// `ml.t3.xlarge`.
    MlT3Xlarge,
    /// `ml.trn1.2xlarge`.
    MlTrn1_2xlarge,
    /// `ml.trn1.32xlarge`.
    MlTrn1_32xlarge,
    /// `ml.trn1n.32xlarge`.
    MlTrn1n32xlarge,
    /// `system`.
    System,
}

#[diagnostic::do_not_recommend]
impl Kind for HiddenInstanceType {}
#[diagnostic::do_not_recommend]
impl TextKind for HiddenInstanceType {}
#[diagnostic::do_not_recommend]
impl IdKind for HiddenInstanceType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for HiddenInstanceType {}
#[diagnostic::do_not_recommend]
impl IntoValue<HiddenInstanceType> for HiddenInstanceType {
    #[inline]
    fn into_value(self) -> Value<HiddenInstanceType> {
        const VALUES: &[&str] = &[
            "ml.c5.12xlarge",
            "ml.c5.18xlarge",
            "ml.c5.24xlarge",
            "ml.c5.2xlarge",
            "ml.c5.4xlarge",
            "ml.c5.9xlarge",
            "ml.c5.large",
            "ml.c5.xlarge",
            "ml.c6i.12xlarge",
            "ml.c6i.16xlarge",
            "ml.c6i.24xlarge",
            "ml.c6i.2xlarge",
            "ml.c6i.32xlarge",
            "ml.c6i.4xlarge",
            "ml.c6i.8xlarge",
            "ml.c6i.large",
            "ml.c6i.xlarge",
            "ml.c6id.12xlarge",
            "ml.c6id.16xlarge",
            "ml.c6id.24xlarge",
            "ml.c6id.2xlarge",
            "ml.c6id.32xlarge",
            "ml.c6id.4xlarge",
            "ml.c6id.8xlarge",
            "ml.c6id.large",
            "ml.c6id.xlarge",
            "ml.c7i.12xlarge",
            "ml.c7i.16xlarge",
            "ml.c7i.24xlarge",
            "ml.c7i.2xlarge",
            "ml.c7i.48xlarge",
            "ml.c7i.4xlarge",
            "ml.c7i.8xlarge",
            "ml.c7i.large",
            "ml.c7i.xlarge",
            "ml.g4dn.12xlarge",
            "ml.g4dn.16xlarge",
            "ml.g4dn.2xlarge",
            "ml.g4dn.4xlarge",
            "ml.g4dn.8xlarge",
            "ml.g4dn.xlarge",
            "ml.g5.12xlarge",
            "ml.g5.16xlarge",
            "ml.g5.24xlarge",
            "ml.g5.2xlarge",
            "ml.g5.48xlarge",
            "ml.g5.4xlarge",
            "ml.g5.8xlarge",
            "ml.g5.xlarge",
            "ml.g6.12xlarge",
            "ml.g6.16xlarge",
            "ml.g6.24xlarge",
            "ml.g6.2xlarge",
            "ml.g6.48xlarge",
            "ml.g6.4xlarge",
            "ml.g6.8xlarge",
            "ml.g6.xlarge",
            "ml.g6e.12xlarge",
            "ml.g6e.16xlarge",
            "ml.g6e.24xlarge",
            "ml.g6e.2xlarge",
            "ml.g6e.48xlarge",
            "ml.g6e.4xlarge",
            "ml.g6e.8xlarge",
            "ml.g6e.xlarge",
            "ml.g7.12xlarge",
            "ml.g7.24xlarge",
            "ml.g7.2xlarge",
            "ml.g7.48xlarge",
            "ml.g7.4xlarge",
            "ml.g7.8xlarge",
            "ml.g7e.12xlarge",
            "ml.g7e.24xlarge",
            "ml.g7e.2xlarge",
            "ml.g7e.48xlarge",
            "ml.g7e.4xlarge",
            "ml.g7e.8xlarge",
            "ml.geospatial.interactive",
            "ml.m5.12xlarge",
            "ml.m5.16xlarge",
            "ml.m5.24xlarge",
            "ml.m5.2xlarge",
            "ml.m5.4xlarge",
            "ml.m5.8xlarge",
            "ml.m5.large",
            "ml.m5.xlarge",
            "ml.m5d.12xlarge",
            "ml.m5d.16xlarge",
            "ml.m5d.24xlarge",
            "ml.m5d.2xlarge",
            "ml.m5d.4xlarge",
            "ml.m5d.8xlarge",
            "ml.m5d.large",
            "ml.m5d.xlarge",
            "ml.m6i.12xlarge",
            "ml.m6i.16xlarge",
            "ml.m6i.24xlarge",
            "ml.m6i.2xlarge",
            "ml.m6i.32xlarge",
            "ml.m6i.4xlarge",
            "ml.m6i.8xlarge",
            "ml.m6i.large",
            "ml.m6i.xlarge",
            "ml.m6id.12xlarge",
            "ml.m6id.16xlarge",
            "ml.m6id.24xlarge",
            "ml.m6id.2xlarge",
            "ml.m6id.32xlarge",
            "ml.m6id.4xlarge",
            "ml.m6id.8xlarge",
            "ml.m6id.large",
            "ml.m6id.xlarge",
            "ml.m7i.12xlarge",
            "ml.m7i.16xlarge",
            "ml.m7i.24xlarge",
            "ml.m7i.2xlarge",
            "ml.m7i.48xlarge",
            "ml.m7i.4xlarge",
            "ml.m7i.8xlarge",
            "ml.m7i.large",
            "ml.m7i.xlarge",
            "ml.p3.16xlarge",
            "ml.p3.2xlarge",
            "ml.p3.8xlarge",
            "ml.p3dn.24xlarge",
            "ml.p4d.24xlarge",
            "ml.p4de.24xlarge",
            "ml.p5.48xlarge",
            "ml.p5.4xlarge",
            "ml.p5e.48xlarge",
            "ml.p5en.48xlarge",
            "ml.p6-b200.48xlarge",
            "ml.r5.12xlarge",
            "ml.r5.16xlarge",
            "ml.r5.24xlarge",
            "ml.r5.2xlarge",
            "ml.r5.4xlarge",
            "ml.r5.8xlarge",
            "ml.r5.large",
            "ml.r5.xlarge",
            "ml.r6i.12xlarge",
            "ml.r6i.16xlarge",
            "ml.r6i.24xlarge",
            "ml.r6i.2xlarge",
            "ml.r6i.32xlarge",
            "ml.r6i.4xlarge",
            "ml.r6i.8xlarge",
            "ml.r6i.large",
            "ml.r6i.xlarge",
            "ml.r6id.12xlarge",
            "ml.r6id.16xlarge",
            "ml.r6id.24xlarge",
            "ml.r6id.2xlarge",
            "ml.r6id.32xlarge",
            "ml.r6id.4xlarge",
            "ml.r6id.8xlarge",
            "ml.r6id.large",
            "ml.r6id.xlarge",
            "ml.r7i.12xlarge",
            "ml.r7i.16xlarge",
            "ml.r7i.24xlarge",
            "ml.r7i.2xlarge",
            "ml.r7i.48xlarge",
            "ml.r7i.4xlarge",
            "ml.r7i.8xlarge",
            "ml.r7i.large",
            "ml.r7i.xlarge",
            "ml.t3.2xlarge",
            "ml.t3.large",
            "ml.t3.medium",
            "ml.t3.micro",
            "ml.t3.small",
            "ml.t3.xlarge",
            "ml.trn1.2xlarge",
            "ml.trn1.32xlarge",
            "ml.trn1n.32xlarge",
            "system",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SageMaker::Space` and its property types.

use crate::l1::*;

/// Creates a private space or a space used for real time collaboration in a domain.
///
/// `AWS::SageMaker::Space`; `Ref` returns the physical id, which is made of `DomainId`, `SpaceName`.
/// Changing one of these replaces it: `DomainId`, `OwnershipSettings`, `SpaceName`, `SpaceSharingSettings`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-space.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSpace(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SageMaker::Space",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("space.rules"),
};

impl CfnSpace {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SageMaker::Space";

    /// `CfnSpace` with its required properties, in alphabetical order:
    ///
    /// - `domain_id`: The ID of the associated domain.
    /// - `space_name`: The name of the space.
    pub fn new(
        domain_id: impl IntoValue<kinds::sagemaker::DomainId>,
        space_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DomainId", domain_id.into_value().into_node());
        object_.put("SpaceName", space_name.into_value().into_node());
        Self(object_)
    }

    /// The collection of ownership settings for a space.
    ///
    /// `OwnershipSettings`; an update replaces the resource.
    pub fn ownership_settings(mut self, value: impl IntoValue<OwnershipSettingsProperty>) -> Self {
        self.0
            .put("OwnershipSettings", value.into_value().into_node());
        self
    }

    /// The name of the space that appears in the Studio UI.
    ///
    /// `SpaceDisplayName`; updated in place.
    pub fn space_display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SpaceDisplayName", value.into_value().into_node());
        self
    }

    /// A collection of space settings.
    ///
    /// `SpaceSettings`; updated in place.
    pub fn space_settings(mut self, value: impl IntoValue<SpaceSettingsProperty>) -> Self {
        self.0.put("SpaceSettings", value.into_value().into_node());
        self
    }

    /// A collection of space sharing settings.
    ///
    /// `SpaceSharingSettings`; an update replaces the resource.
    pub fn space_sharing_settings(
        mut self,
        value: impl IntoValue<SpaceSharingSettingsProperty>,
    ) -> Self {
        self.0
            .put("SpaceSharingSettings", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
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

impl Construct for CfnSpace {
    type Handle = CfnSpaceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSpaceRef {
        CfnSpaceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSpace`] of a stack.
pub struct CfnSpaceRef(NodeRef);

impl Clone for CfnSpaceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSpaceRef {}
impl AsNode for CfnSpaceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSpaceRef {
    /// What `Ref` returns: the physical id, which is made of `DomainId`, `SpaceName`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The space's Amazon Resource Name (ARN).
    ///
    /// `Fn::GetAtt` of `SpaceArn`.
    #[inline]
    pub fn attr_space_arn(&self) -> Value<kinds::sagemaker::SpaceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SpaceArn")))
    }

    /// Returns the URL of the space. If the space is created with AWS IAM Identity Center (Successor to AWS Single Sign-On) authentication, users can navigate to the URL after appending the respective redirect parameter for the application type to be federated through AWS IAM Identity Center.
    ///
    /// The following application types are supported:
    ///
    /// - Studio Classic: `&redirect=JupyterServer`
    /// - JupyterLab: `&redirect=JupyterLab`
    /// - Code Editor, based on Code-OSS, Visual Studio Code - Open Source: `&redirect=CodeEditor`
    ///
    /// `Fn::GetAtt` of `Url`.
    #[inline]
    pub fn attr_url(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Url")))
    }
}

impl IntoValue<kinds::sagemaker::SpaceArn> for &CfnSpaceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sagemaker::SpaceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SpaceArn")))
    }
}

/// A Git repository that SageMaker AI automatically displays to users for cloning in the JupyterServer application.
///
/// The property type `CodeRepository` of `AWS::SageMaker::Space`.
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

/// A file system, created by you, that you assign to a user profile or space for an Amazon SageMaker AI Domain. Permitted users can access this file system in Amazon SageMaker AI Studio.
///
/// The property type `CustomFileSystem` of `AWS::SageMaker::Space`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomFileSystemProperty(Object);

impl CustomFileSystemProperty {
    /// `CustomFileSystemProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A custom file system in Amazon EFS.
    ///
    /// `EFSFileSystem`.
    pub fn efs_file_system(mut self, value: impl IntoValue<EFSFileSystemProperty>) -> Self {
        self.0.put("EFSFileSystem", value.into_value().into_node());
        self
    }

    /// A custom file system in Amazon FSx for Lustre.
    ///
    /// `FSxLustreFileSystem`.
    pub fn fsx_lustre_file_system(
        mut self,
        value: impl IntoValue<FSxLustreFileSystemProperty>,
    ) -> Self {
        self.0
            .put("FSxLustreFileSystem", value.into_value().into_node());
        self
    }

    /// A custom file system in Amazon S3. This is only supported in Amazon SageMaker Unified Studio.
    ///
    /// `S3FileSystem`.
    pub fn s3_file_system(mut self, value: impl IntoValue<S3FileSystemProperty>) -> Self {
        self.0.put("S3FileSystem", value.into_value().into_node());
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

impl Kind for CustomFileSystemProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomFileSystemProperty> for CustomFileSystemProperty {}
impl From<CustomFileSystemProperty> for Node {
    #[inline]
    fn from(value: CustomFileSystemProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomFileSystemProperty> for CustomFileSystemProperty {
    #[inline]
    fn into_value(self) -> Value<CustomFileSystemProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A custom SageMaker AI image. For more information, see [Bring your own SageMaker AI image](https://docs.aws.amazon.com/sagemaker/latest/dg/studio-byoi.html).
///
/// The property type `CustomImage` of `AWS::SageMaker::Space`.
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

/// A file system, created by you in Amazon EFS, that you assign to a user profile or space for an Amazon SageMaker AI Domain. Permitted users can access this file system in Amazon SageMaker AI Studio.
///
/// The property type `EFSFileSystem` of `AWS::SageMaker::Space`.
#[must_use = "a property type does nothing until it is set"]
pub struct EFSFileSystemProperty(Object);

impl EFSFileSystemProperty {
    /// `EFSFileSystemProperty` with its required properties, in alphabetical order:
    ///
    /// - `file_system_id`: The ID of your Amazon EFS file system.
    pub fn new(file_system_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FileSystemId", file_system_id.into_value().into_node());
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

impl Kind for EFSFileSystemProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EFSFileSystemProperty> for EFSFileSystemProperty {}
impl From<EFSFileSystemProperty> for Node {
    #[inline]
    fn from(value: EFSFileSystemProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EFSFileSystemProperty> for EFSFileSystemProperty {
    #[inline]
    fn into_value(self) -> Value<EFSFileSystemProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A collection of EBS storage settings that apply to both private and shared spaces.
///
/// The property type `EbsStorageSettings` of `AWS::SageMaker::Space`.
#[must_use = "a property type does nothing until it is set"]
pub struct EbsStorageSettingsProperty(Object);

impl EbsStorageSettingsProperty {
    /// `EbsStorageSettingsProperty` with its required properties, in alphabetical order:
    ///
    /// - `ebs_volume_size_in_gb`: The size of an EBS storage volume for a space.
    pub fn new(ebs_volume_size_in_gb: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "EbsVolumeSizeInGb",
            ebs_volume_size_in_gb.into_value().into_node(),
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

impl Kind for EbsStorageSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EbsStorageSettingsProperty> for EbsStorageSettingsProperty {}
impl From<EbsStorageSettingsProperty> for Node {
    #[inline]
    fn from(value: EbsStorageSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EbsStorageSettingsProperty> for EbsStorageSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<EbsStorageSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A custom file system in Amazon FSx for Lustre.
///
/// The property type `FSxLustreFileSystem` of `AWS::SageMaker::Space`.
#[must_use = "a property type does nothing until it is set"]
pub struct FSxLustreFileSystemProperty(Object);

impl FSxLustreFileSystemProperty {
    /// `FSxLustreFileSystemProperty` with its required properties, in alphabetical order:
    ///
    /// - `file_system_id`: Amazon FSx for Lustre file system ID.
    pub fn new(file_system_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FileSystemId", file_system_id.into_value().into_node());
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

impl Kind for FSxLustreFileSystemProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FSxLustreFileSystemProperty> for FSxLustreFileSystemProperty {}
impl From<FSxLustreFileSystemProperty> for Node {
    #[inline]
    fn from(value: FSxLustreFileSystemProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FSxLustreFileSystemProperty> for FSxLustreFileSystemProperty {
    #[inline]
    fn into_value(self) -> Value<FSxLustreFileSystemProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The JupyterServer app settings.
///
/// The property type `JupyterServerAppSettings` of `AWS::SageMaker::Space`.
#[must_use = "a property type does nothing until it is set"]
pub struct JupyterServerAppSettingsProperty(Object);

impl JupyterServerAppSettingsProperty {
    /// `JupyterServerAppSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The default instance type and the Amazon Resource Name (ARN) of the default SageMaker AI image used by the JupyterServer app. If you use the `LifecycleConfigArns` parameter, then this parameter is also required.
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
    pub fn lifecycle_config_arns(
        mut self,
        value: impl IntoValue<List<kinds::sagemaker::StudioLifecycleConfigArn>>,
    ) -> Self {
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
/// The property type `KernelGatewayAppSettings` of `AWS::SageMaker::Space`.
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
    pub fn lifecycle_config_arns(
        mut self,
        value: impl IntoValue<List<kinds::sagemaker::StudioLifecycleConfigArn>>,
    ) -> Self {
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

/// The collection of ownership settings for a space.
///
/// The property type `OwnershipSettings` of `AWS::SageMaker::Space`.
#[must_use = "a property type does nothing until it is set"]
pub struct OwnershipSettingsProperty(Object);

impl OwnershipSettingsProperty {
    /// `OwnershipSettingsProperty` with its required properties, in alphabetical order:
    ///
    /// - `owner_user_profile_name`: The user profile who is the owner of the space.
    pub fn new(owner_user_profile_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "OwnerUserProfileName",
            owner_user_profile_name.into_value().into_node(),
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

impl Kind for OwnershipSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OwnershipSettingsProperty> for OwnershipSettingsProperty {}
impl From<OwnershipSettingsProperty> for Node {
    #[inline]
    fn from(value: OwnershipSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OwnershipSettingsProperty> for OwnershipSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<OwnershipSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the ARN's of a SageMaker AI image and SageMaker AI image version, and the instance type that the version runs on.
///
/// > When both `SageMakerImageVersionArn` and `SageMakerImageArn` are passed, `SageMakerImageVersionArn` is used. Any updates to `SageMakerImageArn` will not take effect if `SageMakerImageVersionArn` already exists in the `ResourceSpec` because `SageMakerImageVersionArn` always takes precedence. To clear the value set for `SageMakerImageVersionArn`, pass `None` as the value.
///
/// The property type `ResourceSpec` of `AWS::SageMaker::Space`.
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
    pub fn lifecycle_config_arn(
        mut self,
        value: impl IntoValue<kinds::sagemaker::StudioLifecycleConfigArn>,
    ) -> Self {
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

/// A custom file system in Amazon S3. This is only supported in Amazon SageMaker Unified Studio.
///
/// The property type `S3FileSystem` of `AWS::SageMaker::Space`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3FileSystemProperty(Object);

impl S3FileSystemProperty {
    /// `S3FileSystemProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon S3 URI that specifies the location in S3 where files are stored, which is mounted within the Studio environment. For example: `s3://<bucket-name>/<prefix>/`.
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

impl Kind for S3FileSystemProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3FileSystemProperty> for S3FileSystemProperty {}
impl From<S3FileSystemProperty> for Node {
    #[inline]
    fn from(value: S3FileSystemProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3FileSystemProperty> for S3FileSystemProperty {
    #[inline]
    fn into_value(self) -> Value<S3FileSystemProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings that are used to configure and manage the lifecycle of Amazon SageMaker Studio applications in a space.
///
/// The property type `SpaceAppLifecycleManagement` of `AWS::SageMaker::Space`.
#[must_use = "a property type does nothing until it is set"]
pub struct SpaceAppLifecycleManagementProperty(Object);

impl SpaceAppLifecycleManagementProperty {
    /// `SpaceAppLifecycleManagementProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Settings related to idle shutdown of Studio applications.
    ///
    /// `IdleSettings`.
    pub fn idle_settings(mut self, value: impl IntoValue<SpaceIdleSettingsProperty>) -> Self {
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

impl Kind for SpaceAppLifecycleManagementProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SpaceAppLifecycleManagementProperty> for SpaceAppLifecycleManagementProperty {}
impl From<SpaceAppLifecycleManagementProperty> for Node {
    #[inline]
    fn from(value: SpaceAppLifecycleManagementProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SpaceAppLifecycleManagementProperty> for SpaceAppLifecycleManagementProperty {
    #[inline]
    fn into_value(self) -> Value<SpaceAppLifecycleManagementProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The application settings for a Code Editor space.
///
/// The property type `SpaceCodeEditorAppSettings` of `AWS::SageMaker::Space`.
#[must_use = "a property type does nothing until it is set"]
pub struct SpaceCodeEditorAppSettingsProperty(Object);

impl SpaceCodeEditorAppSettingsProperty {
    /// `SpaceCodeEditorAppSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Settings that are used to configure and manage the lifecycle of CodeEditor applications in a space.
    ///
    /// `AppLifecycleManagement`.
    pub fn app_lifecycle_management(
        mut self,
        value: impl IntoValue<SpaceAppLifecycleManagementProperty>,
    ) -> Self {
        self.0
            .put("AppLifecycleManagement", value.into_value().into_node());
        self
    }

    /// Specifies the ARNs of a SageMaker image and SageMaker image version, and the instance type that the version runs on.
    ///
    /// `DefaultResourceSpec`.
    pub fn default_resource_spec(mut self, value: impl IntoValue<ResourceSpecProperty>) -> Self {
        self.0
            .put("DefaultResourceSpec", value.into_value().into_node());
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

impl Kind for SpaceCodeEditorAppSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SpaceCodeEditorAppSettingsProperty> for SpaceCodeEditorAppSettingsProperty {}
impl From<SpaceCodeEditorAppSettingsProperty> for Node {
    #[inline]
    fn from(value: SpaceCodeEditorAppSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SpaceCodeEditorAppSettingsProperty> for SpaceCodeEditorAppSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<SpaceCodeEditorAppSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings related to idle shutdown of Studio applications in a space.
///
/// The property type `SpaceIdleSettings` of `AWS::SageMaker::Space`.
#[must_use = "a property type does nothing until it is set"]
pub struct SpaceIdleSettingsProperty(Object);

impl SpaceIdleSettingsProperty {
    /// `SpaceIdleSettingsProperty` without any property set; nothing is required.
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

impl Kind for SpaceIdleSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SpaceIdleSettingsProperty> for SpaceIdleSettingsProperty {}
impl From<SpaceIdleSettingsProperty> for Node {
    #[inline]
    fn from(value: SpaceIdleSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SpaceIdleSettingsProperty> for SpaceIdleSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<SpaceIdleSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings for the JupyterLab application within a space.
///
/// The property type `SpaceJupyterLabAppSettings` of `AWS::SageMaker::Space`.
#[must_use = "a property type does nothing until it is set"]
pub struct SpaceJupyterLabAppSettingsProperty(Object);

impl SpaceJupyterLabAppSettingsProperty {
    /// `SpaceJupyterLabAppSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Settings that are used to configure and manage the lifecycle of JupyterLab applications in a space.
    ///
    /// `AppLifecycleManagement`.
    pub fn app_lifecycle_management(
        mut self,
        value: impl IntoValue<SpaceAppLifecycleManagementProperty>,
    ) -> Self {
        self.0
            .put("AppLifecycleManagement", value.into_value().into_node());
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

    /// Specifies the ARNs of a SageMaker image and SageMaker image version, and the instance type that the version runs on.
    ///
    /// `DefaultResourceSpec`.
    pub fn default_resource_spec(mut self, value: impl IntoValue<ResourceSpecProperty>) -> Self {
        self.0
            .put("DefaultResourceSpec", value.into_value().into_node());
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

impl Kind for SpaceJupyterLabAppSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SpaceJupyterLabAppSettingsProperty> for SpaceJupyterLabAppSettingsProperty {}
impl From<SpaceJupyterLabAppSettingsProperty> for Node {
    #[inline]
    fn from(value: SpaceJupyterLabAppSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SpaceJupyterLabAppSettingsProperty> for SpaceJupyterLabAppSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<SpaceJupyterLabAppSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A collection of space settings.
///
/// The property type `SpaceSettings` of `AWS::SageMaker::Space`.
#[must_use = "a property type does nothing until it is set"]
pub struct SpaceSettingsProperty(Object);

impl SpaceSettingsProperty {
    /// `SpaceSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The type of app created within the space.
    ///
    /// If using the [UpdateSpace](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateSpace.html) API, you can't change the app type of your space by specifying a different value for this field.
    ///
    /// `AppType`; one of `JupyterServer`, `KernelGateway`, `TensorBoard`, `RStudioServerPro`, `RSessionGateway`, `JupyterLab`, `CodeEditor`.
    pub fn app_type(mut self, value: impl IntoValue<AppType>) -> Self {
        self.0.put("AppType", value.into_value().into_node());
        self
    }

    /// The Code Editor application settings.
    ///
    /// `CodeEditorAppSettings`.
    pub fn code_editor_app_settings(
        mut self,
        value: impl IntoValue<SpaceCodeEditorAppSettingsProperty>,
    ) -> Self {
        self.0
            .put("CodeEditorAppSettings", value.into_value().into_node());
        self
    }

    /// A file system, created by you, that you assign to a space for an Amazon SageMaker AI Domain. Permitted users can access this file system in Amazon SageMaker AI Studio.
    ///
    /// `CustomFileSystems`.
    pub fn custom_file_systems(
        mut self,
        value: impl IntoValue<List<CustomFileSystemProperty>>,
    ) -> Self {
        self.0
            .put("CustomFileSystems", value.into_value().into_node());
        self
    }

    /// The settings for the JupyterLab application.
    ///
    /// `JupyterLabAppSettings`.
    pub fn jupyter_lab_app_settings(
        mut self,
        value: impl IntoValue<SpaceJupyterLabAppSettingsProperty>,
    ) -> Self {
        self.0
            .put("JupyterLabAppSettings", value.into_value().into_node());
        self
    }

    /// The JupyterServer app settings.
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

    /// The KernelGateway app settings.
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

    /// A setting that enables or disables remote access for a SageMaker space. When enabled, this allows you to connect to the remote space from your local IDE.
    ///
    /// `RemoteAccess`; one of `ENABLED`, `DISABLED`.
    pub fn remote_access(mut self, value: impl IntoValue<RemoteAccess>) -> Self {
        self.0.put("RemoteAccess", value.into_value().into_node());
        self
    }

    /// If you enable this option, SageMaker AI creates the following resources on your behalf when you create the space:
    ///
    /// - The user profile that possesses the space.
    /// - The app that the space contains.
    ///
    /// `SpaceManagedResources`; one of `ENABLED`, `DISABLED`.
    pub fn space_managed_resources(mut self, value: impl IntoValue<SpaceManagedResources>) -> Self {
        self.0
            .put("SpaceManagedResources", value.into_value().into_node());
        self
    }

    /// The storage settings for a space.
    ///
    /// `SpaceStorageSettings`.
    pub fn space_storage_settings(
        mut self,
        value: impl IntoValue<SpaceStorageSettingsProperty>,
    ) -> Self {
        self.0
            .put("SpaceStorageSettings", value.into_value().into_node());
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

impl Kind for SpaceSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SpaceSettingsProperty> for SpaceSettingsProperty {}
impl From<SpaceSettingsProperty> for Node {
    #[inline]
    fn from(value: SpaceSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SpaceSettingsProperty> for SpaceSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<SpaceSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A collection of space sharing settings.
///
/// The property type `SpaceSharingSettings` of `AWS::SageMaker::Space`.
#[must_use = "a property type does nothing until it is set"]
pub struct SpaceSharingSettingsProperty(Object);

impl SpaceSharingSettingsProperty {
    /// `SpaceSharingSettingsProperty` with its required properties, in alphabetical order:
    ///
    /// - `sharing_type`: Specifies the sharing type of the space.
    pub fn new(sharing_type: impl IntoValue<SharingType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SharingType", sharing_type.into_value().into_node());
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

impl Kind for SpaceSharingSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SpaceSharingSettingsProperty> for SpaceSharingSettingsProperty {}
impl From<SpaceSharingSettingsProperty> for Node {
    #[inline]
    fn from(value: SpaceSharingSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SpaceSharingSettingsProperty> for SpaceSharingSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<SpaceSharingSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The storage settings for a space.
///
/// The property type `SpaceStorageSettings` of `AWS::SageMaker::Space`.
#[must_use = "a property type does nothing until it is set"]
pub struct SpaceStorageSettingsProperty(Object);

impl SpaceStorageSettingsProperty {
    /// `SpaceStorageSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A collection of EBS storage settings for a space.
    ///
    /// `EbsStorageSettings`.
    pub fn ebs_storage_settings(
        mut self,
        value: impl IntoValue<EbsStorageSettingsProperty>,
    ) -> Self {
        self.0
            .put("EbsStorageSettings", value.into_value().into_node());
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

impl Kind for SpaceStorageSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SpaceStorageSettingsProperty> for SpaceStorageSettingsProperty {}
impl From<SpaceStorageSettingsProperty> for Node {
    #[inline]
    fn from(value: SpaceStorageSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SpaceStorageSettingsProperty> for SpaceStorageSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<SpaceStorageSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AppType` of a `SpaceSettings` of `AWS::SageMaker::Space`.
pub enum AppType {
    /// `CodeEditor`.
    CodeEditor,
    /// `JupyterLab`.
    JupyterLab,
    /// `JupyterServer`.
    JupyterServer,
    /// `KernelGateway`.
    KernelGateway,
    /// `RSessionGateway`.
    RSessionGateway,
    /// `RStudioServerPro`.
    RStudioServerPro,
    /// `TensorBoard`.
    TensorBoard,
}

#[diagnostic::do_not_recommend]
impl Kind for AppType {}
#[diagnostic::do_not_recommend]
impl TextKind for AppType {}
#[diagnostic::do_not_recommend]
impl IdKind for AppType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AppType {}
#[diagnostic::do_not_recommend]
impl IntoValue<AppType> for AppType {
    #[inline]
    fn into_value(self) -> Value<AppType> {
        const VALUES: &[&str] = &[
            "CodeEditor",
            "JupyterLab",
            "JupyterServer",
            "KernelGateway",
            "RSessionGateway",
            "RStudioServerPro",
            "TensorBoard",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `RemoteAccess` of a `SpaceSettings` of `AWS::SageMaker::Space`.
pub enum RemoteAccess {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for RemoteAccess {}
#[diagnostic::do_not_recommend]
impl TextKind for RemoteAccess {}
#[diagnostic::do_not_recommend]
impl IdKind for RemoteAccess {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RemoteAccess {}
#[diagnostic::do_not_recommend]
impl IntoValue<RemoteAccess> for RemoteAccess {
    #[inline]
    fn into_value(self) -> Value<RemoteAccess> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SharingType` of a `SpaceSharingSettings` of `AWS::SageMaker::Space`.
pub enum SharingType {
    /// `Private`.
    Private,
    /// `Shared`.
    Shared,
}

#[diagnostic::do_not_recommend]
impl Kind for SharingType {}
#[diagnostic::do_not_recommend]
impl TextKind for SharingType {}
#[diagnostic::do_not_recommend]
impl IdKind for SharingType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SharingType {}
#[diagnostic::do_not_recommend]
impl IntoValue<SharingType> for SharingType {
    #[inline]
    fn into_value(self) -> Value<SharingType> {
        const VALUES: &[&str] = &["Private", "Shared"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SpaceManagedResources` of a `SpaceSettings` of `AWS::SageMaker::Space`.
pub enum SpaceManagedResources {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for SpaceManagedResources {}
#[diagnostic::do_not_recommend]
impl TextKind for SpaceManagedResources {}
#[diagnostic::do_not_recommend]
impl IdKind for SpaceManagedResources {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SpaceManagedResources {}
#[diagnostic::do_not_recommend]
impl IntoValue<SpaceManagedResources> for SpaceManagedResources {
    #[inline]
    fn into_value(self) -> Value<SpaceManagedResources> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

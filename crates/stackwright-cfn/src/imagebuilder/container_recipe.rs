// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ImageBuilder::ContainerRecipe` and its property types.

use crate::l1::*;

/// Creates a new container recipe. Container recipes define how images are configured, tested, and assessed.
///
/// `AWS::ImageBuilder::ContainerRecipe`; `Ref` returns its `Arn`, a [`imagebuilder::ContainerRecipeArn`](kinds::imagebuilder::ContainerRecipeArn).
/// Changing one of these replaces it: `Components`, `ContainerType`, `Description`, `DockerfileTemplateData`, `DockerfileTemplateUri`, `ImageOsVersionOverride`, `InstanceConfiguration`, `KmsKeyId`, `Name`, `ParentImage`, `PlatformOverride`, `Tags`, `TargetRepository`, `Version`, `WorkingDirectory`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-containerrecipe.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnContainerRecipe(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ImageBuilder::ContainerRecipe",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("container_recipe.rules"),
};

impl CfnContainerRecipe {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ImageBuilder::ContainerRecipe";

    /// `CfnContainerRecipe` with its required properties, in alphabetical order:
    ///
    /// - `container_type`: Specifies the type of container, such as Docker.
    /// - `name`: The name of the container recipe.
    /// - `parent_image`: The base image for customizations specified in the container recipe.
    /// - `target_repository`: The destination repository for the container image.
    /// - `version`: The semantic version of the container recipe.
    pub fn new(
        container_type: impl IntoValue<ContainerType>,
        name: impl IntoValue<String>,
        parent_image: impl IntoValue<String>,
        target_repository: impl IntoValue<TargetContainerRepositoryProperty>,
        version: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ContainerType", container_type.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("ParentImage", parent_image.into_value().into_node());
        object_.put(
            "TargetRepository",
            target_repository.into_value().into_node(),
        );
        object_.put("Version", version.into_value().into_node());
        Self(object_)
    }

    /// Build and test components that are included in the container recipe. Recipes require a minimum of one build component, and can have a maximum of 20 build and test components in any combination.
    ///
    /// `Components`; an update replaces the resource.
    pub fn components(
        mut self,
        value: impl IntoValue<List<ComponentConfigurationProperty>>,
    ) -> Self {
        self.0.put("Components", value.into_value().into_node());
        self
    }

    /// The description of the container recipe.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Dockerfiles are text documents that are used to build Docker containers, and ensure that they contain all of the elements required by the application running inside. The template data consists of contextual variables where Image Builder places build information or scripts, based on your container image recipe.
    ///
    /// `DockerfileTemplateData`; an update replaces the resource.
    pub fn dockerfile_template_data(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DockerfileTemplateData", value.into_value().into_node());
        self
    }

    /// The S3 URI for the Dockerfile that will be used to build your container image.
    ///
    /// `DockerfileTemplateUri`; an update replaces the resource.
    pub fn dockerfile_template_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DockerfileTemplateUri", value.into_value().into_node());
        self
    }

    /// Specifies the operating system version for the base image.
    ///
    /// `ImageOsVersionOverride`; an update replaces the resource.
    pub fn image_os_version_override(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ImageOsVersionOverride", value.into_value().into_node());
        self
    }

    /// A group of options that can be used to configure an instance for building and testing container images.
    ///
    /// `InstanceConfiguration`; an update replaces the resource.
    pub fn instance_configuration(
        mut self,
        value: impl IntoValue<InstanceConfigurationProperty>,
    ) -> Self {
        self.0
            .put("InstanceConfiguration", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) that uniquely identifies which KMS key is used to encrypt the container image for distribution to the target Region. This can be either the Key ARN or the Alias ARN. For more information, see [Key identifiers (KeyId)](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id-key-ARN) in the *AWS Key Management Service Developer Guide*.
    ///
    /// `KmsKeyId`; an update replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// Specifies the operating system platform when you use a custom base image.
    ///
    /// `PlatformOverride`; one of `Windows`, `Linux`; an update replaces the resource.
    pub fn platform_override(mut self, value: impl IntoValue<PlatformOverride>) -> Self {
        self.0
            .put("PlatformOverride", value.into_value().into_node());
        self
    }

    /// Tags that are attached to the container recipe.
    ///
    /// `Tags`; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The working directory for use during build and test workflows.
    ///
    /// `WorkingDirectory`; an update replaces the resource.
    pub fn working_directory(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("WorkingDirectory", value.into_value().into_node());
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

impl Construct for CfnContainerRecipe {
    type Handle = CfnContainerRecipeRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnContainerRecipeRef {
        CfnContainerRecipeRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnContainerRecipe`] of a stack.
pub struct CfnContainerRecipeRef(NodeRef);

impl Clone for CfnContainerRecipeRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnContainerRecipeRef {}
impl AsNode for CfnContainerRecipeRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnContainerRecipeRef {
    /// What `Ref` returns: its `Arn`, a [`imagebuilder::ContainerRecipeArn`](kinds::imagebuilder::ContainerRecipeArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::imagebuilder::ContainerRecipeArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the Amazon Resource Name (ARN) of the container recipe. For example, `arn:aws:imagebuilder:us-east-1:123456789012:container-recipe/mybasicrecipe/2020.12.17`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::imagebuilder::ContainerRecipeArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The latest version references of the container recipe.
    ///
    /// `Fn::GetAtt` of `LatestVersion`.
    #[inline]
    pub fn attr_latest_version(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LatestVersion")))
    }

    /// The latest version Amazon Resource Name (ARN) of the Image Builder resource.
    ///
    /// `Fn::GetAtt` of `LatestVersion.Arn`.
    #[inline]
    pub fn attr_latest_version_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LatestVersion.Arn")))
    }

    /// The latest version Amazon Resource Name (ARN) with the same `major` version of the Image Builder resource.
    ///
    /// `Fn::GetAtt` of `LatestVersion.Major`.
    #[inline]
    pub fn attr_latest_version_major(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LatestVersion.Major")))
    }

    /// The latest version Amazon Resource Name (ARN) with the same `minor` version of the Image Builder resource.
    ///
    /// `Fn::GetAtt` of `LatestVersion.Minor`.
    #[inline]
    pub fn attr_latest_version_minor(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LatestVersion.Minor")))
    }

    /// The latest version Amazon Resource Name (ARN) with the same `patch` version of the Image Builder resource.
    ///
    /// `Fn::GetAtt` of `LatestVersion.Patch`.
    #[inline]
    pub fn attr_latest_version_patch(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LatestVersion.Patch")))
    }

    /// Returns the name of the container recipe.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[inline]
    pub fn attr_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }
}

impl IntoValue<kinds::imagebuilder::ContainerRecipeArn> for &CfnContainerRecipeRef {
    #[inline]
    fn into_value(self) -> Value<kinds::imagebuilder::ContainerRecipeArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Configuration details of the component.
///
/// The property type `ComponentConfiguration` of `AWS::ImageBuilder::ContainerRecipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct ComponentConfigurationProperty(Object);

impl ComponentConfigurationProperty {
    /// `ComponentConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of the component.
    ///
    /// `ComponentArn`; an update replaces the resource.
    pub fn component_arn(
        mut self,
        value: impl IntoValue<kinds::imagebuilder::ComponentArn>,
    ) -> Self {
        self.0.put("ComponentArn", value.into_value().into_node());
        self
    }

    /// A group of parameter settings that Image Builder uses to configure the component for a specific recipe.
    ///
    /// `Parameters`; an update replaces the resource.
    pub fn parameters(mut self, value: impl IntoValue<List<ComponentParameterProperty>>) -> Self {
        self.0.put("Parameters", value.into_value().into_node());
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

impl Kind for ComponentConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ComponentConfigurationProperty> for ComponentConfigurationProperty {}
impl From<ComponentConfigurationProperty> for Node {
    #[inline]
    fn from(value: ComponentConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ComponentConfigurationProperty> for ComponentConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ComponentConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains a key/value pair that sets the named component parameter.
///
/// The property type `ComponentParameter` of `AWS::ImageBuilder::ContainerRecipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct ComponentParameterProperty(Object);

impl ComponentParameterProperty {
    /// `ComponentParameterProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the component parameter to set.
    /// - `value`: Sets the value for the named component parameter.
    pub fn new(name: impl IntoValue<String>, value: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for ComponentParameterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ComponentParameterProperty> for ComponentParameterProperty {}
impl From<ComponentParameterProperty> for Node {
    #[inline]
    fn from(value: ComponentParameterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ComponentParameterProperty> for ComponentParameterProperty {
    #[inline]
    fn into_value(self) -> Value<ComponentParameterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Amazon EBS-specific block device mapping specifications.
///
/// The property type `EbsInstanceBlockDeviceSpecification` of `AWS::ImageBuilder::ContainerRecipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct EbsInstanceBlockDeviceSpecificationProperty(Object);

impl EbsInstanceBlockDeviceSpecificationProperty {
    /// `EbsInstanceBlockDeviceSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Use to configure delete on termination of the associated device.
    ///
    /// `DeleteOnTermination`; an update replaces the resource.
    pub fn delete_on_termination(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DeleteOnTermination", value.into_value().into_node());
        self
    }

    /// Use to configure device encryption.
    ///
    /// `Encrypted`; an update replaces the resource.
    pub fn encrypted(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Encrypted", value.into_value().into_node());
        self
    }

    /// Use to configure device IOPS.
    ///
    /// `Iops`; an update replaces the resource.
    pub fn iops(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Iops", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) that uniquely identifies the KMS key to use when encrypting the device. This can be either the Key ARN or the Alias ARN. For more information, see [Key identifiers (KeyId)](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id-key-ARN) in the *AWS Key Management Service Developer Guide*.
    ///
    /// `KmsKeyId`; an update replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// The snapshot that defines the device contents.
    ///
    /// `SnapshotId`; an update replaces the resource.
    pub fn snapshot_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SnapshotId", value.into_value().into_node());
        self
    }

    /// *For GP3 volumes only* – The throughput in MiB/s that the volume supports.
    ///
    /// `Throughput`; an update replaces the resource.
    pub fn throughput(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Throughput", value.into_value().into_node());
        self
    }

    /// Use to override the device's volume size.
    ///
    /// `VolumeSize`; an update replaces the resource.
    pub fn volume_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("VolumeSize", value.into_value().into_node());
        self
    }

    /// Use to override the device's volume type.
    ///
    /// `VolumeType`; one of `standard`, `io1`, `io2`, `io2a`, `gp2`, `gp3`, `gp3a`, `sc1`, `st1`; an update replaces the resource.
    pub fn volume_type(mut self, value: impl IntoValue<super::VolumeType>) -> Self {
        self.0.put("VolumeType", value.into_value().into_node());
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

impl Kind for EbsInstanceBlockDeviceSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EbsInstanceBlockDeviceSpecificationProperty>
    for EbsInstanceBlockDeviceSpecificationProperty
{
}
impl From<EbsInstanceBlockDeviceSpecificationProperty> for Node {
    #[inline]
    fn from(value: EbsInstanceBlockDeviceSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EbsInstanceBlockDeviceSpecificationProperty>
    for EbsInstanceBlockDeviceSpecificationProperty
{
    #[inline]
    fn into_value(self) -> Value<EbsInstanceBlockDeviceSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines block device mappings for the instance used to configure your image.
///
/// The property type `InstanceBlockDeviceMapping` of `AWS::ImageBuilder::ContainerRecipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct InstanceBlockDeviceMappingProperty(Object);

impl InstanceBlockDeviceMappingProperty {
    /// `InstanceBlockDeviceMappingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The device to which these mappings apply.
    ///
    /// `DeviceName`; an update replaces the resource.
    pub fn device_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DeviceName", value.into_value().into_node());
        self
    }

    /// Use to manage Amazon EBS-specific configuration for this mapping.
    ///
    /// `Ebs`; an update replaces the resource.
    pub fn ebs(
        mut self,
        value: impl IntoValue<EbsInstanceBlockDeviceSpecificationProperty>,
    ) -> Self {
        self.0.put("Ebs", value.into_value().into_node());
        self
    }

    /// Use to remove a mapping from the base image.
    ///
    /// `NoDevice`; an update replaces the resource.
    pub fn no_device(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("NoDevice", value.into_value().into_node());
        self
    }

    /// Use to manage instance ephemeral devices.
    ///
    /// `VirtualName`; an update replaces the resource.
    pub fn virtual_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("VirtualName", value.into_value().into_node());
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

impl Kind for InstanceBlockDeviceMappingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InstanceBlockDeviceMappingProperty> for InstanceBlockDeviceMappingProperty {}
impl From<InstanceBlockDeviceMappingProperty> for Node {
    #[inline]
    fn from(value: InstanceBlockDeviceMappingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InstanceBlockDeviceMappingProperty> for InstanceBlockDeviceMappingProperty {
    #[inline]
    fn into_value(self) -> Value<InstanceBlockDeviceMappingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines a custom base AMI and block device mapping configurations of an instance used for building and testing container images.
///
/// The property type `InstanceConfiguration` of `AWS::ImageBuilder::ContainerRecipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct InstanceConfigurationProperty(Object);

impl InstanceConfigurationProperty {
    /// `InstanceConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Defines the block devices to attach for building an instance from this Image Builder AMI.
    ///
    /// `BlockDeviceMappings`; an update replaces the resource.
    pub fn block_device_mappings(
        mut self,
        value: impl IntoValue<List<InstanceBlockDeviceMappingProperty>>,
    ) -> Self {
        self.0
            .put("BlockDeviceMappings", value.into_value().into_node());
        self
    }

    /// The base image for a container build and test instance. This can contain an AMI ID or it can specify an AWS Systems Manager (SSM) Parameter Store Parameter, prefixed by `ssm:`, followed by the parameter name or ARN.
    ///
    /// If not specified, Image Builder uses the appropriate ECS-optimized AMI as a base image.
    ///
    /// `Image`; an update replaces the resource.
    pub fn image(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Image", value.into_value().into_node());
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

impl Kind for InstanceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InstanceConfigurationProperty> for InstanceConfigurationProperty {}
impl From<InstanceConfigurationProperty> for Node {
    #[inline]
    fn from(value: InstanceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InstanceConfigurationProperty> for InstanceConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<InstanceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The container repository where the output container image is stored.
///
/// The property type `TargetContainerRepository` of `AWS::ImageBuilder::ContainerRecipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct TargetContainerRepositoryProperty(Object);

impl TargetContainerRepositoryProperty {
    /// `TargetContainerRepositoryProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the container repository where the output container image is stored. This name is prefixed by the repository location. For example, `<repository location url>/repository_name`.
    ///
    /// `RepositoryName`; an update replaces the resource.
    pub fn repository_name(mut self, value: impl IntoValue<kinds::ecr::RepositoryName>) -> Self {
        self.0.put("RepositoryName", value.into_value().into_node());
        self
    }

    /// Specifies the service in which this image was registered.
    ///
    /// `Service`; one of `ECR`; an update replaces the resource.
    pub fn service(mut self, value: impl IntoValue<super::Service>) -> Self {
        self.0.put("Service", value.into_value().into_node());
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

impl Kind for TargetContainerRepositoryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TargetContainerRepositoryProperty> for TargetContainerRepositoryProperty {}
impl From<TargetContainerRepositoryProperty> for Node {
    #[inline]
    fn from(value: TargetContainerRepositoryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TargetContainerRepositoryProperty> for TargetContainerRepositoryProperty {
    #[inline]
    fn into_value(self) -> Value<TargetContainerRepositoryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ContainerType` of `AWS::ImageBuilder::ContainerRecipe`.
pub enum ContainerType {
    /// `DOCKER`.
    Docker,
}

#[diagnostic::do_not_recommend]
impl Kind for ContainerType {}
#[diagnostic::do_not_recommend]
impl TextKind for ContainerType {}
#[diagnostic::do_not_recommend]
impl IdKind for ContainerType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ContainerType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ContainerType> for ContainerType {
    #[inline]
    fn into_value(self) -> Value<ContainerType> {
        const VALUES: &[&str] = &["DOCKER"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PlatformOverride` of `AWS::ImageBuilder::ContainerRecipe`.
pub enum PlatformOverride {
    /// `Linux`.
    Linux,
    /// `Windows`.
    Windows,
}

#[diagnostic::do_not_recommend]
impl Kind for PlatformOverride {}
#[diagnostic::do_not_recommend]
impl TextKind for PlatformOverride {}
#[diagnostic::do_not_recommend]
impl IdKind for PlatformOverride {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PlatformOverride {}
#[diagnostic::do_not_recommend]
impl IntoValue<PlatformOverride> for PlatformOverride {
    #[inline]
    fn into_value(self) -> Value<PlatformOverride> {
        const VALUES: &[&str] = &["Linux", "Windows"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ImageBuilder::ImageRecipe` and its property types.

use crate::l1::*;

/// Creates a new image recipe. Image recipes define how images are configured, tested, and assessed.
///
/// `AWS::ImageBuilder::ImageRecipe`; `Ref` returns its `Arn`, a [`imagebuilder::ImageRecipeArn`](kinds::imagebuilder::ImageRecipeArn).
/// Changing one of these replaces it: `AdditionalInstanceConfiguration`, `AmiTags`, `AmiWatermarks`, `BlockDeviceMappings`, `Components`, `Description`, `Name`, `ParentImage`, `Tags`, `Version`, `WorkingDirectory`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-imagerecipe.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnImageRecipe(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ImageBuilder::ImageRecipe",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("image_recipe.rules"),
};

impl CfnImageRecipe {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ImageBuilder::ImageRecipe";

    /// `CfnImageRecipe` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the image recipe.
    /// - `parent_image`: The base image for customizations specified in the image recipe.
    /// - `version`: The semantic version of the image recipe.
    pub fn new(
        name: impl IntoValue<String>,
        parent_image: impl IntoValue<String>,
        version: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("ParentImage", parent_image.into_value().into_node());
        object_.put("Version", version.into_value().into_node());
        Self(object_)
    }

    /// Before you create a new AMI, Image Builder launches temporary Amazon EC2 instances to build and test your image configuration. Instance configuration adds a layer of control over those instances. You can define settings and add scripts to run when an instance is launched from your AMI.
    ///
    /// `AdditionalInstanceConfiguration`; an update replaces the resource.
    pub fn additional_instance_configuration(
        mut self,
        value: impl IntoValue<AdditionalInstanceConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "AdditionalInstanceConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Tags that are applied to the AMI that Image Builder creates during the Build phase prior to image distribution.
    ///
    /// `AmiTags`; an update replaces the resource.
    pub fn ami_tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("AmiTags", value.into_value().into_node());
        self
    }

    /// The AMI watermark names to attach to the output AMI from this recipe. AMI watermarks are lineage markers that automatically propagate to derivative AMIs when the source AMI is copied or distributed.
    ///
    /// `AmiWatermarks`; an update replaces the resource.
    pub fn ami_watermarks(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AmiWatermarks", value.into_value().into_node());
        self
    }

    /// The block device mappings to apply when creating images from this recipe.
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

    /// The components that are included in the image recipe. Recipes require a minimum of one build component, and can have a maximum of 20 build and test components in any combination.
    ///
    /// `Components`; an update replaces the resource.
    pub fn components(
        mut self,
        value: impl IntoValue<List<ComponentConfigurationProperty>>,
    ) -> Self {
        self.0.put("Components", value.into_value().into_node());
        self
    }

    /// The description of the image recipe.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The tags of the image recipe.
    ///
    /// `Tags`; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The working directory to be used during build and test workflows.
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

impl Construct for CfnImageRecipe {
    type Handle = CfnImageRecipeRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnImageRecipeRef {
        CfnImageRecipeRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnImageRecipe`] of a stack.
pub struct CfnImageRecipeRef(NodeRef);

impl Clone for CfnImageRecipeRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnImageRecipeRef {}
impl AsNode for CfnImageRecipeRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnImageRecipeRef {
    /// What `Ref` returns: its `Arn`, a [`imagebuilder::ImageRecipeArn`](kinds::imagebuilder::ImageRecipeArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::imagebuilder::ImageRecipeArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the Amazon Resource Name (ARN) of the image recipe. For example, `arn:aws:imagebuilder:us-east-1:123456789012:image-recipe/mybasicrecipe/2019.12.03`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::imagebuilder::ImageRecipeArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The latest version references of the image recipe.
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

    /// The name of the image recipe.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[inline]
    pub fn attr_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }
}

impl IntoValue<kinds::imagebuilder::ImageRecipeArn> for &CfnImageRecipeRef {
    #[inline]
    fn into_value(self) -> Value<kinds::imagebuilder::ImageRecipeArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// In addition to your infrastructure configuration, these settings provide an extra layer of control over your build instances. You can also specify commands to run on launch for all of your build instances.
///
/// Image Builder does not automatically install the Systems Manager agent on Windows instances. If your base image includes the Systems Manager agent, then the AMI that you create will also include the agent. For Linux instances, if the base image does not already include the Systems Manager agent, Image Builder installs it. For Linux instances where Image Builder installs the Systems Manager agent, you can choose whether to keep it for the AMI that you create.
///
/// The property type `AdditionalInstanceConfiguration` of `AWS::ImageBuilder::ImageRecipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct AdditionalInstanceConfigurationProperty(Object);

impl AdditionalInstanceConfigurationProperty {
    /// `AdditionalInstanceConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Contains settings for the Systems Manager agent on your build instance.
    ///
    /// `SystemsManagerAgent`.
    pub fn systems_manager_agent(
        mut self,
        value: impl IntoValue<SystemsManagerAgentProperty>,
    ) -> Self {
        self.0
            .put("SystemsManagerAgent", value.into_value().into_node());
        self
    }

    /// Use this property to provide commands or a command script to run when you launch your build instance.
    ///
    /// The userDataOverride property replaces any commands that Image Builder might have added to ensure that Systems Manager is installed on your Linux build instance. If you override the user data, make sure that you add commands to install Systems Manager, if it is not pre-installed on your base image.
    ///
    /// > The user data is always base 64 encoded. For example, the following commands are encoded as `IyEvYmluL2Jhc2gKbWtkaXIgLXAgL3Zhci9iYi8KdG91Y2ggL3Zhci$` :
    /// >
    /// > *#!/bin/bash*
    /// >
    /// > mkdir -p /var/bb/
    /// >
    /// > touch /var
    ///
    /// `UserDataOverride`.
    pub fn user_data_override(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("UserDataOverride", value.into_value().into_node());
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

impl Kind for AdditionalInstanceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AdditionalInstanceConfigurationProperty> for AdditionalInstanceConfigurationProperty {}
impl From<AdditionalInstanceConfigurationProperty> for Node {
    #[inline]
    fn from(value: AdditionalInstanceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AdditionalInstanceConfigurationProperty>
    for AdditionalInstanceConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<AdditionalInstanceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration details of the component.
///
/// The property type `ComponentConfiguration` of `AWS::ImageBuilder::ImageRecipe`.
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
/// The property type `ComponentParameter` of `AWS::ImageBuilder::ImageRecipe`.
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

/// The image recipe EBS instance block device specification includes the Amazon EBS-specific block device mapping specifications for the image.
///
/// The property type `EbsInstanceBlockDeviceSpecification` of `AWS::ImageBuilder::ImageRecipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct EbsInstanceBlockDeviceSpecificationProperty(Object);

impl EbsInstanceBlockDeviceSpecificationProperty {
    /// `EbsInstanceBlockDeviceSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configures delete on termination of the associated device.
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

    /// Overrides the volume size of the device.
    ///
    /// `VolumeSize`; an update replaces the resource.
    pub fn volume_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("VolumeSize", value.into_value().into_node());
        self
    }

    /// Overrides the volume type of the device.
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
/// The property type `InstanceBlockDeviceMapping` of `AWS::ImageBuilder::ImageRecipe`.
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

    /// Enter an empty string to remove a mapping from the parent image.
    ///
    /// The following is an example of an empty string value in the `NoDevice` field.
    ///
    /// `NoDevice:""`
    ///
    /// `NoDevice`; an update replaces the resource.
    pub fn no_device(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("NoDevice", value.into_value().into_node());
        self
    }

    /// Manages the instance ephemeral devices.
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

/// Contains settings for the Systems Manager agent on your build instance.
///
/// The property type `SystemsManagerAgent` of `AWS::ImageBuilder::ImageRecipe`.
#[must_use = "a property type does nothing until it is set"]
pub struct SystemsManagerAgentProperty(Object);

impl SystemsManagerAgentProperty {
    /// `SystemsManagerAgentProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Controls whether the Systems Manager agent is removed from your final build image, prior to creating the new AMI. If this is set to true, then the agent is removed from the final image. If it's set to false, then the agent is left in, so that it is included in the new AMI. default value is false.
    ///
    /// The default behavior of uninstallAfterBuild is to remove the SSM Agent if it was installed by EC2 Image Builder
    ///
    /// `UninstallAfterBuild`.
    pub fn uninstall_after_build(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("UninstallAfterBuild", value.into_value().into_node());
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

impl Kind for SystemsManagerAgentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SystemsManagerAgentProperty> for SystemsManagerAgentProperty {}
impl From<SystemsManagerAgentProperty> for Node {
    #[inline]
    fn from(value: SystemsManagerAgentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SystemsManagerAgentProperty> for SystemsManagerAgentProperty {
    #[inline]
    fn into_value(self) -> Value<SystemsManagerAgentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

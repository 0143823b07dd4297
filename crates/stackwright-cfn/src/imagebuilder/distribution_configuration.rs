// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ImageBuilder::DistributionConfiguration` and its property types.

use crate::l1::*;

/// A distribution configuration allows you to specify the name and description of your output AMI, authorize other AWS account s to launch the AMI, and replicate the AMI to other AWS Regions. It also allows you to export the AMI to Amazon S3.
///
/// `AWS::ImageBuilder::DistributionConfiguration`; `Ref` returns its `Arn`, a [`imagebuilder::DistributionConfigurationArn`](kinds::imagebuilder::DistributionConfigurationArn).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-distributionconfiguration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDistributionConfiguration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ImageBuilder::DistributionConfiguration",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("distribution_configuration.rules"),
};

impl CfnDistributionConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ImageBuilder::DistributionConfiguration";

    /// `CfnDistributionConfiguration` with its required properties, in alphabetical order:
    ///
    /// - `distributions`: The distributions of this distribution configuration formatted as an array of Distribution objects.
    /// - `name`: The name of this distribution configuration.
    pub fn new(
        distributions: impl IntoValue<List<DistributionProperty>>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Distributions", distributions.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The description of this distribution configuration.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The tags of this distribution configuration.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
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

impl Construct for CfnDistributionConfiguration {
    type Handle = CfnDistributionConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDistributionConfigurationRef {
        CfnDistributionConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDistributionConfiguration`] of a stack.
pub struct CfnDistributionConfigurationRef(NodeRef);

impl Clone for CfnDistributionConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDistributionConfigurationRef {}
impl AsNode for CfnDistributionConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDistributionConfigurationRef {
    /// What `Ref` returns: its `Arn`, a [`imagebuilder::DistributionConfigurationArn`](kinds::imagebuilder::DistributionConfigurationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::imagebuilder::DistributionConfigurationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the Amazon Resource Name (ARN) of this distribution configuration. The following pattern is applied: `^arn:aws[^:]*:imagebuilder:[^:]+:(?:\d{12}|aws):(?:image-recipe|infrastructure-configuration|distribution-configuration|component|image|image-pipeline)/[a-z0-9-_]+(?:/(?:(?:x|\d+)\.(?:x|\d+)\.(?:x|\d+))(?:/\d+)?)?$`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::imagebuilder::DistributionConfigurationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Returns the name of the distribution configuration.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[inline]
    pub fn attr_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }
}

impl IntoValue<kinds::imagebuilder::DistributionConfigurationArn>
    for &CfnDistributionConfigurationRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::imagebuilder::DistributionConfigurationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Define and configure the output AMIs of the pipeline.
///
/// The property type `AmiDistributionConfiguration` of `AWS::ImageBuilder::DistributionConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct AmiDistributionConfigurationProperty(Object);

impl AmiDistributionConfigurationProperty {
    /// `AmiDistributionConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The tags to apply to AMIs distributed to this Region.
    ///
    /// `AmiTags`.
    pub fn ami_tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("AmiTags", value.into_value().into_node());
        self
    }

    /// The description of the AMI distribution configuration. Minimum and maximum length are in characters.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) that uniquely identifies the KMS key used to encrypt the distributed image. This can be either the Key ARN or the Alias ARN. For more information, see [Key identifiers (KeyId)](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id-key-ARN) in the *AWS Key Management Service Developer Guide*.
    ///
    /// `KmsKeyId`.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// Launch permissions can be used to configure which AWS account s can use the AMI to launch instances.
    ///
    /// `LaunchPermissionConfiguration`.
    pub fn launch_permission_configuration(
        mut self,
        value: impl IntoValue<LaunchPermissionConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "LaunchPermissionConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The name of the output AMI.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The ID of an account to which you want to distribute an image.
    ///
    /// `TargetAccountIds`.
    pub fn target_account_ids(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("TargetAccountIds", value.into_value().into_node());
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

impl Kind for AmiDistributionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AmiDistributionConfigurationProperty> for AmiDistributionConfigurationProperty {}
impl From<AmiDistributionConfigurationProperty> for Node {
    #[inline]
    fn from(value: AmiDistributionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AmiDistributionConfigurationProperty> for AmiDistributionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AmiDistributionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Container distribution settings for encryption, licensing, and sharing in a specific Region.
///
/// The property type `ContainerDistributionConfiguration` of `AWS::ImageBuilder::DistributionConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct ContainerDistributionConfigurationProperty(Object);

impl ContainerDistributionConfigurationProperty {
    /// `ContainerDistributionConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Tags that are attached to the container distribution configuration.
    ///
    /// `ContainerTags`.
    pub fn container_tags(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ContainerTags", value.into_value().into_node());
        self
    }

    /// The description of the container distribution configuration.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The destination repository for the container distribution configuration.
    ///
    /// `TargetRepository`.
    pub fn target_repository(
        mut self,
        value: impl IntoValue<TargetContainerRepositoryProperty>,
    ) -> Self {
        self.0
            .put("TargetRepository", value.into_value().into_node());
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

impl Kind for ContainerDistributionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ContainerDistributionConfigurationProperty>
    for ContainerDistributionConfigurationProperty
{
}
impl From<ContainerDistributionConfigurationProperty> for Node {
    #[inline]
    fn from(value: ContainerDistributionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ContainerDistributionConfigurationProperty>
    for ContainerDistributionConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ContainerDistributionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The distribution configuration distribution defines the settings for a specific Region in the Distribution Configuration. You must specify whether the distribution is for an AMI or a container image. To do so, include exactly one of the following data types for your distribution:
///
/// - amiDistributionConfiguration
/// - containerDistributionConfiguration
///
/// The property type `Distribution` of `AWS::ImageBuilder::DistributionConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct DistributionProperty(Object);

impl DistributionProperty {
    /// `DistributionProperty` with its required properties, in alphabetical order:
    ///
    /// - `region`: The target Region for the Distribution Configuration.
    pub fn new(region: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Region", region.into_value().into_node());
        Self(object_)
    }

    /// The specific AMI settings, such as launch permissions and AMI tags. For details, see example schema below.
    ///
    /// `AmiDistributionConfiguration`.
    pub fn ami_distribution_configuration(
        mut self,
        value: impl IntoValue<AmiDistributionConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "AmiDistributionConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Container distribution settings for encryption, licensing, and sharing in a specific Region. For details, see example schema below.
    ///
    /// `ContainerDistributionConfiguration`.
    pub fn container_distribution_configuration(
        mut self,
        value: impl IntoValue<ContainerDistributionConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ContainerDistributionConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The Windows faster-launching configurations to use for AMI distribution.
    ///
    /// `FastLaunchConfigurations`.
    pub fn fast_launch_configurations(
        mut self,
        value: impl IntoValue<List<FastLaunchConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("FastLaunchConfigurations", value.into_value().into_node());
        self
    }

    /// A group of launchTemplateConfiguration settings that apply to image distribution for specified accounts.
    ///
    /// `LaunchTemplateConfigurations`.
    pub fn launch_template_configurations(
        mut self,
        value: impl IntoValue<List<LaunchTemplateConfigurationProperty>>,
    ) -> Self {
        self.0.put(
            "LaunchTemplateConfigurations",
            value.into_value().into_node(),
        );
        self
    }

    /// The License Manager Configuration to associate with the AMI in the specified Region. For more information, see the [LicenseConfiguration API](https://docs.aws.amazon.com/license-manager/latest/APIReference/API_LicenseConfiguration.html).
    ///
    /// `LicenseConfigurationArns`.
    pub fn license_configuration_arns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("LicenseConfigurationArns", value.into_value().into_node());
        self
    }

    /// Contains settings to update AWS Systems Manager (SSM) Parameter Store Parameters with output AMI IDs from the build by target Region.
    ///
    /// `SsmParameterConfigurations`.
    pub fn ssm_parameter_configurations(
        mut self,
        value: impl IntoValue<List<SsmParameterConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("SsmParameterConfigurations", value.into_value().into_node());
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

impl Kind for DistributionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DistributionProperty> for DistributionProperty {}
impl From<DistributionProperty> for Node {
    #[inline]
    fn from(value: DistributionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DistributionProperty> for DistributionProperty {
    #[inline]
    fn into_value(self) -> Value<DistributionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Define and configure faster launching for output Windows AMIs.
///
/// The property type `FastLaunchConfiguration` of `AWS::ImageBuilder::DistributionConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct FastLaunchConfigurationProperty(Object);

impl FastLaunchConfigurationProperty {
    /// `FastLaunchConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The owner account ID for the fast-launch enabled Windows AMI.
    ///
    /// `AccountId`.
    pub fn account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AccountId", value.into_value().into_node());
        self
    }

    /// A Boolean that represents the current state of faster launching for the Windows AMI. Set to `true` to start using Windows faster launching, or `false` to stop using it.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// The launch template that the fast-launch enabled Windows AMI uses when it launches Windows instances to create pre-provisioned snapshots.
    ///
    /// `LaunchTemplate`.
    pub fn launch_template(
        mut self,
        value: impl IntoValue<FastLaunchLaunchTemplateSpecificationProperty>,
    ) -> Self {
        self.0.put("LaunchTemplate", value.into_value().into_node());
        self
    }

    /// The maximum number of parallel instances that are launched for creating resources.
    ///
    /// `MaxParallelLaunches`.
    pub fn max_parallel_launches(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxParallelLaunches", value.into_value().into_node());
        self
    }

    /// Configuration settings for managing the number of snapshots that are created from pre-provisioned instances for the Windows AMI when faster launching is enabled.
    ///
    /// `SnapshotConfiguration`.
    pub fn snapshot_configuration(
        mut self,
        value: impl IntoValue<FastLaunchSnapshotConfigurationProperty>,
    ) -> Self {
        self.0
            .put("SnapshotConfiguration", value.into_value().into_node());
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

impl Kind for FastLaunchConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FastLaunchConfigurationProperty> for FastLaunchConfigurationProperty {}
impl From<FastLaunchConfigurationProperty> for Node {
    #[inline]
    fn from(value: FastLaunchConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FastLaunchConfigurationProperty> for FastLaunchConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<FastLaunchConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Identifies the launch template that the associated Windows AMI uses for launching an instance when faster launching is enabled.
///
/// > You can specify either the `launchTemplateName` or the `launchTemplateId`, but not both.
///
/// The property type `FastLaunchLaunchTemplateSpecification` of `AWS::ImageBuilder::DistributionConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct FastLaunchLaunchTemplateSpecificationProperty(Object);

impl FastLaunchLaunchTemplateSpecificationProperty {
    /// `FastLaunchLaunchTemplateSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ID of the launch template to use for faster launching for a Windows AMI.
    ///
    /// `LaunchTemplateId`.
    pub fn launch_template_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LaunchTemplateId", value.into_value().into_node());
        self
    }

    /// The name of the launch template to use for faster launching for a Windows AMI.
    ///
    /// `LaunchTemplateName`.
    pub fn launch_template_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LaunchTemplateName", value.into_value().into_node());
        self
    }

    /// The version of the launch template to use for faster launching for a Windows AMI.
    ///
    /// `LaunchTemplateVersion`.
    pub fn launch_template_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LaunchTemplateVersion", value.into_value().into_node());
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

impl Kind for FastLaunchLaunchTemplateSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FastLaunchLaunchTemplateSpecificationProperty>
    for FastLaunchLaunchTemplateSpecificationProperty
{
}
impl From<FastLaunchLaunchTemplateSpecificationProperty> for Node {
    #[inline]
    fn from(value: FastLaunchLaunchTemplateSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FastLaunchLaunchTemplateSpecificationProperty>
    for FastLaunchLaunchTemplateSpecificationProperty
{
    #[inline]
    fn into_value(self) -> Value<FastLaunchLaunchTemplateSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration settings for creating and managing pre-provisioned snapshots for a fast-launch enabled Windows AMI.
///
/// The property type `FastLaunchSnapshotConfiguration` of `AWS::ImageBuilder::DistributionConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct FastLaunchSnapshotConfigurationProperty(Object);

impl FastLaunchSnapshotConfigurationProperty {
    /// `FastLaunchSnapshotConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The number of pre-provisioned snapshots to keep on hand for a fast-launch enabled Windows AMI.
    ///
    /// `TargetResourceCount`.
    pub fn target_resource_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TargetResourceCount", value.into_value().into_node());
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

impl Kind for FastLaunchSnapshotConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FastLaunchSnapshotConfigurationProperty> for FastLaunchSnapshotConfigurationProperty {}
impl From<FastLaunchSnapshotConfigurationProperty> for Node {
    #[inline]
    fn from(value: FastLaunchSnapshotConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FastLaunchSnapshotConfigurationProperty>
    for FastLaunchSnapshotConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<FastLaunchSnapshotConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the configuration for a launch permission. The launch permission modification request is sent to the [Amazon EC2 ModifyImageAttribute](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyImageAttribute.html) API on behalf of the user for each Region they have selected to distribute the AMI. To make an AMI public, set the launch permission authorized accounts to `all`. See the examples for making an AMI public at [Amazon EC2 ModifyImageAttribute](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyImageAttribute.html).
///
/// The property type `LaunchPermissionConfiguration` of `AWS::ImageBuilder::DistributionConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct LaunchPermissionConfigurationProperty(Object);

impl LaunchPermissionConfigurationProperty {
    /// `LaunchPermissionConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ARN for an AWS Organization that you want to share your AMI with. For more information, see [What is AWS Organizations ?](https://docs.aws.amazon.com/organizations/latest/userguide/orgs_introduction.html).
    ///
    /// `OrganizationArns`.
    pub fn organization_arns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("OrganizationArns", value.into_value().into_node());
        self
    }

    /// The ARN for an AWS Organizations organizational unit (OU) that you want to share your AMI with. For more information about key concepts for AWS Organizations, see [AWS Organizations terminology and concepts](https://docs.aws.amazon.com/organizations/latest/userguide/orgs_getting-started_concepts.html).
    ///
    /// `OrganizationalUnitArns`.
    pub fn organizational_unit_arns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("OrganizationalUnitArns", value.into_value().into_node());
        self
    }

    /// The name of the group.
    ///
    /// `UserGroups`.
    pub fn user_groups(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("UserGroups", value.into_value().into_node());
        self
    }

    /// The AWS account ID.
    ///
    /// `UserIds`.
    pub fn user_ids(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("UserIds", value.into_value().into_node());
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

impl Kind for LaunchPermissionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LaunchPermissionConfigurationProperty> for LaunchPermissionConfigurationProperty {}
impl From<LaunchPermissionConfigurationProperty> for Node {
    #[inline]
    fn from(value: LaunchPermissionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LaunchPermissionConfigurationProperty> for LaunchPermissionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<LaunchPermissionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Identifies an Amazon EC2 launch template to use for a specific account.
///
/// The property type `LaunchTemplateConfiguration` of `AWS::ImageBuilder::DistributionConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct LaunchTemplateConfigurationProperty(Object);

impl LaunchTemplateConfigurationProperty {
    /// `LaunchTemplateConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The account ID that this configuration applies to.
    ///
    /// `AccountId`.
    pub fn account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AccountId", value.into_value().into_node());
        self
    }

    /// Identifies the Amazon EC2 launch template to use.
    ///
    /// `LaunchTemplateId`.
    pub fn launch_template_id(
        mut self,
        value: impl IntoValue<kinds::ec2::LaunchTemplateId>,
    ) -> Self {
        self.0
            .put("LaunchTemplateId", value.into_value().into_node());
        self
    }

    /// Set the specified Amazon EC2 launch template as the default launch template for the specified account.
    ///
    /// `SetDefaultVersion`.
    pub fn set_default_version(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("SetDefaultVersion", value.into_value().into_node());
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

impl Kind for LaunchTemplateConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LaunchTemplateConfigurationProperty> for LaunchTemplateConfigurationProperty {}
impl From<LaunchTemplateConfigurationProperty> for Node {
    #[inline]
    fn from(value: LaunchTemplateConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LaunchTemplateConfigurationProperty> for LaunchTemplateConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<LaunchTemplateConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for a single Parameter in the AWS Systems Manager (SSM) Parameter Store in a given Region.
///
/// The property type `SsmParameterConfiguration` of `AWS::ImageBuilder::DistributionConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct SsmParameterConfigurationProperty(Object);

impl SsmParameterConfigurationProperty {
    /// `SsmParameterConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `parameter_name`: This is the name of the Parameter in the target Region or account.
    pub fn new(parameter_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ParameterName", parameter_name.into_value().into_node());
        Self(object_)
    }

    /// Specify the account that will own the Parameter in a given Region. During distribution, this account must be specified in distribution settings as a target account for the Region.
    ///
    /// `AmiAccountId`.
    pub fn ami_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AmiAccountId", value.into_value().into_node());
        self
    }

    /// The data type specifies what type of value the Parameter contains. We recommend that you use data type `aws:ec2:image`.
    ///
    /// `DataType`; one of `text`, `aws:ec2:image`.
    pub fn data_type(mut self, value: impl IntoValue<DataType>) -> Self {
        self.0.put("DataType", value.into_value().into_node());
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

impl Kind for SsmParameterConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SsmParameterConfigurationProperty> for SsmParameterConfigurationProperty {}
impl From<SsmParameterConfigurationProperty> for Node {
    #[inline]
    fn from(value: SsmParameterConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SsmParameterConfigurationProperty> for SsmParameterConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SsmParameterConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The container repository where the output container image is stored.
///
/// The property type `TargetContainerRepository` of `AWS::ImageBuilder::DistributionConfiguration`.
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
    /// `RepositoryName`.
    pub fn repository_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RepositoryName", value.into_value().into_node());
        self
    }

    /// Specifies the service in which this image was registered.
    ///
    /// `Service`; one of `ECR`.
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

/// The values of `DataType` of a `SsmParameterConfiguration` of `AWS::ImageBuilder::DistributionConfiguration`.
pub enum DataType {
    /// `aws:ec2:image`.
    AwsEc2Image,
    /// `text`.
    Text,
}

#[diagnostic::do_not_recommend]
impl Kind for DataType {}
#[diagnostic::do_not_recommend]
impl TextKind for DataType {}
#[diagnostic::do_not_recommend]
impl IdKind for DataType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DataType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DataType> for DataType {
    #[inline]
    fn into_value(self) -> Value<DataType> {
        const VALUES: &[&str] = &["aws:ec2:image", "text"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

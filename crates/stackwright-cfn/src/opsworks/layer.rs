// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::OpsWorks::Layer` and its property types.

use crate::l1::*;

/// <http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opsworks-layer.html>
///
/// `AWS::OpsWorks::Layer`; `Ref` returns the physical id of the resource.
/// Changing one of these replaces it: `StackId`, `Type`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opsworks-layer.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLayer(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::OpsWorks::Layer",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: "",
};

impl CfnLayer {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::OpsWorks::Layer";

    /// `CfnLayer` with its required properties, in alphabetical order:
    ///
    /// - `auto_assign_elastic_ips`: Whether to automatically assign an [Elastic IP address](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/elastic-ip-addresses-eip.html) to the layer's instances.
    /// - `auto_assign_public_ips`: For stacks that are running in a VPC, whether to automatically assign a public IP address to the layer's instances.
    /// - `enable_auto_healing`: Whether to disable auto healing for the layer.
    /// - `name`: The layer name, which is used by the console.
    /// - `shortname`: For custom layers only, use this parameter to specify the layer's short name, which is used internally by OpsWorks Stacks and by Chef recipes.
    /// - `stack_id`: The layer stack ID.
    /// - `r#type`: The layer type.
    pub fn new(
        auto_assign_elastic_ips: impl IntoValue<bool>,
        auto_assign_public_ips: impl IntoValue<bool>,
        enable_auto_healing: impl IntoValue<bool>,
        name: impl IntoValue<String>,
        shortname: impl IntoValue<String>,
        stack_id: impl IntoValue<String>,
        r#type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AutoAssignElasticIps",
            auto_assign_elastic_ips.into_value().into_node(),
        );
        object_.put(
            "AutoAssignPublicIps",
            auto_assign_public_ips.into_value().into_node(),
        );
        object_.put(
            "EnableAutoHealing",
            enable_auto_healing.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        object_.put("Shortname", shortname.into_value().into_node());
        object_.put("StackId", stack_id.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// One or more user-defined key-value pairs to be added to the stack attributes.
    ///
    /// To create a cluster layer, set the `EcsClusterArn` attribute to the cluster's ARN.
    ///
    /// `Attributes`; updated in place.
    pub fn attributes(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Attributes", value.into_value().into_node());
        self
    }

    /// The ARN of an IAM profile to be used for the layer's EC2 instances. For more information about IAM ARNs, see [Using Identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html).
    ///
    /// `CustomInstanceProfileArn`; updated in place.
    pub fn custom_instance_profile_arn(
        mut self,
        value: impl IntoValue<kinds::iam::InstanceProfileArn>,
    ) -> Self {
        self.0
            .put("CustomInstanceProfileArn", value.into_value().into_node());
        self
    }

    /// A JSON-formatted string containing custom stack configuration and deployment attributes to be installed on the layer's instances. For more information, see [Using Custom JSON](https://docs.aws.amazon.com/opsworks/latest/userguide/workingcookbook-json-override.html). This feature is supported as of version 1.7.42 of the AWS CLI.
    ///
    /// `CustomJson`; free JSON, such as an [`Object`]; updated in place.
    pub fn custom_json(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("CustomJson", value.into_value().into_node());
        self
    }

    /// A `LayerCustomRecipes` object that specifies the layer custom recipes.
    ///
    /// `CustomRecipes`; updated in place.
    pub fn custom_recipes(mut self, value: impl IntoValue<RecipesProperty>) -> Self {
        self.0.put("CustomRecipes", value.into_value().into_node());
        self
    }

    /// An array containing the layer custom security group IDs.
    ///
    /// `CustomSecurityGroupIds`; updated in place.
    pub fn custom_security_group_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("CustomSecurityGroupIds", value.into_value().into_node());
        self
    }

    /// Whether to install operating system and package updates when the instance boots. The default value is `true`. To control when updates are installed, set this value to `false`. You must then update your instances manually by using `CreateDeployment` to run the `update_dependencies` stack command or by manually running `yum` (Amazon Linux) or `apt-get` (Ubuntu) on the instances.
    ///
    /// > To ensure that your instances have the latest security updates, we strongly recommend using the default value of `true`.
    ///
    /// `InstallUpdatesOnBoot`; updated in place.
    pub fn install_updates_on_boot(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("InstallUpdatesOnBoot", value.into_value().into_node());
        self
    }

    /// A `LifeCycleEventConfiguration` object that you can use to configure the Shutdown event to specify an execution timeout and enable or disable Elastic Load Balancer connection draining.
    ///
    /// `LifecycleEventConfiguration`; updated in place.
    pub fn lifecycle_event_configuration(
        mut self,
        value: impl IntoValue<LifecycleEventConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "LifecycleEventConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The load-based scaling configuration for the OpsWorks layer.
    ///
    /// `LoadBasedAutoScaling`; updated in place.
    pub fn load_based_auto_scaling(
        mut self,
        value: impl IntoValue<LoadBasedAutoScalingProperty>,
    ) -> Self {
        self.0
            .put("LoadBasedAutoScaling", value.into_value().into_node());
        self
    }

    /// An array of `Package` objects that describes the layer packages.
    ///
    /// `Packages`; updated in place.
    pub fn packages(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Packages", value.into_value().into_node());
        self
    }

    /// Specifies one or more sets of tags (key–value pairs) to associate with this OpsWorks layer. Use tags to manage your resources.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Whether to use Amazon EBS-optimized instances.
    ///
    /// `UseEbsOptimizedInstances`; updated in place.
    pub fn use_ebs_optimized_instances(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("UseEbsOptimizedInstances", value.into_value().into_node());
        self
    }

    /// A `VolumeConfigurations` object that describes the layer's Amazon EBS volumes.
    ///
    /// `VolumeConfigurations`; updated in place.
    pub fn volume_configurations(
        mut self,
        value: impl IntoValue<List<VolumeConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("VolumeConfigurations", value.into_value().into_node());
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

impl Construct for CfnLayer {
    type Handle = CfnLayerRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLayerRef {
        CfnLayerRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLayer`] of a stack.
pub struct CfnLayerRef(NodeRef);

impl Clone for CfnLayerRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLayerRef {}
impl AsNode for CfnLayerRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLayerRef {
    /// What `Ref` returns: the physical id of the resource.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `AutoScalingThresholds` of `AWS::OpsWorks::Layer`.
#[must_use = "a property type does nothing until it is set"]
pub struct AutoScalingThresholdsProperty(Object);

impl AutoScalingThresholdsProperty {
    /// `AutoScalingThresholdsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The CPU utilization threshold, as a percent of the available CPU. A value of -1 disables the threshold.
    ///
    /// `CpuThreshold`.
    pub fn cpu_threshold(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("CpuThreshold", value.into_value().into_node());
        self
    }

    /// The amount of time (in minutes) after a scaling event occurs that OpsWorks Stacks should ignore metrics and suppress additional scaling events. For example, OpsWorks Stacks adds new instances following an upscaling event but the instances won't start reducing the load until they have been booted and configured. There is no point in raising additional scaling events during that operation, which typically takes several minutes. `IgnoreMetricsTime` allows you to direct OpsWorks Stacks to suppress scaling events long enough to get the new instances online.
    ///
    /// `IgnoreMetricsTime`.
    pub fn ignore_metrics_time(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("IgnoreMetricsTime", value.into_value().into_node());
        self
    }

    /// The number of instances to add or remove when the load exceeds a threshold.
    ///
    /// `InstanceCount`.
    pub fn instance_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("InstanceCount", value.into_value().into_node());
        self
    }

    /// The load threshold. A value of -1 disables the threshold. For more information about how load is computed, see [Load (computing)](https://docs.aws.amazon.com/http://en.wikipedia.org/wiki/Load_%28computing%29).
    ///
    /// `LoadThreshold`.
    pub fn load_threshold(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("LoadThreshold", value.into_value().into_node());
        self
    }

    /// The memory utilization threshold, as a percent of the available memory. A value of -1 disables the threshold.
    ///
    /// `MemoryThreshold`.
    pub fn memory_threshold(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("MemoryThreshold", value.into_value().into_node());
        self
    }

    /// The amount of time, in minutes, that the load must exceed a threshold before more instances are added or removed.
    ///
    /// `ThresholdsWaitTime`.
    pub fn thresholds_wait_time(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ThresholdsWaitTime", value.into_value().into_node());
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

impl Kind for AutoScalingThresholdsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AutoScalingThresholdsProperty> for AutoScalingThresholdsProperty {}
impl From<AutoScalingThresholdsProperty> for Node {
    #[inline]
    fn from(value: AutoScalingThresholdsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AutoScalingThresholdsProperty> for AutoScalingThresholdsProperty {
    #[inline]
    fn into_value(self) -> Value<AutoScalingThresholdsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `LifecycleEventConfiguration` of `AWS::OpsWorks::Layer`.
#[must_use = "a property type does nothing until it is set"]
pub struct LifecycleEventConfigurationProperty(Object);

impl LifecycleEventConfigurationProperty {
    /// `LifecycleEventConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Shutdown event configuration.
    ///
    /// `ShutdownEventConfiguration`.
    pub fn shutdown_event_configuration(
        mut self,
        value: impl IntoValue<ShutdownEventConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ShutdownEventConfiguration", value.into_value().into_node());
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

impl Kind for LifecycleEventConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LifecycleEventConfigurationProperty> for LifecycleEventConfigurationProperty {}
impl From<LifecycleEventConfigurationProperty> for Node {
    #[inline]
    fn from(value: LifecycleEventConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LifecycleEventConfigurationProperty> for LifecycleEventConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<LifecycleEventConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `LoadBasedAutoScaling` of `AWS::OpsWorks::Layer`.
#[must_use = "a property type does nothing until it is set"]
pub struct LoadBasedAutoScalingProperty(Object);

impl LoadBasedAutoScalingProperty {
    /// `LoadBasedAutoScalingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An `AutoScalingThresholds` object that describes the downscaling configuration, which defines how and when OpsWorks Stacks reduces the number of instances.
    ///
    /// `DownScaling`.
    pub fn down_scaling(mut self, value: impl IntoValue<AutoScalingThresholdsProperty>) -> Self {
        self.0.put("DownScaling", value.into_value().into_node());
        self
    }

    /// Whether load-based auto scaling is enabled for the layer.
    ///
    /// `Enable`.
    pub fn enable(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enable", value.into_value().into_node());
        self
    }

    /// An `AutoScalingThresholds` object that describes the upscaling configuration, which defines how and when OpsWorks Stacks increases the number of instances.
    ///
    /// `UpScaling`.
    pub fn up_scaling(mut self, value: impl IntoValue<AutoScalingThresholdsProperty>) -> Self {
        self.0.put("UpScaling", value.into_value().into_node());
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

impl Kind for LoadBasedAutoScalingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LoadBasedAutoScalingProperty> for LoadBasedAutoScalingProperty {}
impl From<LoadBasedAutoScalingProperty> for Node {
    #[inline]
    fn from(value: LoadBasedAutoScalingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LoadBasedAutoScalingProperty> for LoadBasedAutoScalingProperty {
    #[inline]
    fn into_value(self) -> Value<LoadBasedAutoScalingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `Recipes` of `AWS::OpsWorks::Layer`.
#[must_use = "a property type does nothing until it is set"]
pub struct RecipesProperty(Object);

impl RecipesProperty {
    /// `RecipesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An array of custom recipe names to be run following a `configure` event.
    ///
    /// `Configure`.
    pub fn configure(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Configure", value.into_value().into_node());
        self
    }

    /// An array of custom recipe names to be run following a `deploy` event.
    ///
    /// `Deploy`.
    pub fn deploy(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Deploy", value.into_value().into_node());
        self
    }

    /// An array of custom recipe names to be run following a `setup` event.
    ///
    /// `Setup`.
    pub fn setup(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Setup", value.into_value().into_node());
        self
    }

    /// An array of custom recipe names to be run following a `shutdown` event.
    ///
    /// `Shutdown`.
    pub fn shutdown(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Shutdown", value.into_value().into_node());
        self
    }

    /// An array of custom recipe names to be run following a `undeploy` event.
    ///
    /// `Undeploy`.
    pub fn undeploy(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Undeploy", value.into_value().into_node());
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

impl Kind for RecipesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RecipesProperty> for RecipesProperty {}
impl From<RecipesProperty> for Node {
    #[inline]
    fn from(value: RecipesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RecipesProperty> for RecipesProperty {
    #[inline]
    fn into_value(self) -> Value<RecipesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ShutdownEventConfiguration` of `AWS::OpsWorks::Layer`.
#[must_use = "a property type does nothing until it is set"]
pub struct ShutdownEventConfigurationProperty(Object);

impl ShutdownEventConfigurationProperty {
    /// `ShutdownEventConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Whether to enable Elastic Load Balancing connection draining. For more information, see [Connection Draining](https://docs.aws.amazon.com/ElasticLoadBalancing/latest/DeveloperGuide/TerminologyandKeyConcepts.html#conn-drain)
    ///
    /// `DelayUntilElbConnectionsDrained`.
    pub fn delay_until_elb_connections_drained(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "DelayUntilElbConnectionsDrained",
            value.into_value().into_node(),
        );
        self
    }

    /// The time, in seconds, that OpsWorks Stacks waits after triggering a Shutdown event before shutting down an instance.
    ///
    /// `ExecutionTimeout`.
    pub fn execution_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ExecutionTimeout", value.into_value().into_node());
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

impl Kind for ShutdownEventConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ShutdownEventConfigurationProperty> for ShutdownEventConfigurationProperty {}
impl From<ShutdownEventConfigurationProperty> for Node {
    #[inline]
    fn from(value: ShutdownEventConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ShutdownEventConfigurationProperty> for ShutdownEventConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ShutdownEventConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `VolumeConfiguration` of `AWS::OpsWorks::Layer`.
#[must_use = "a property type does nothing until it is set"]
pub struct VolumeConfigurationProperty(Object);

impl VolumeConfigurationProperty {
    /// `VolumeConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether an Amazon EBS volume is encrypted. For more information, see [Amazon EBS Encryption](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/EBSEncryption.html).
    ///
    /// `Encrypted`.
    pub fn encrypted(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Encrypted", value.into_value().into_node());
        self
    }

    /// The number of I/O operations per second (IOPS) to provision for the volume. For PIOPS volumes, the IOPS per disk.
    ///
    /// If you specify `io1` for the volume type, you must specify this property.
    ///
    /// `Iops`.
    pub fn iops(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Iops", value.into_value().into_node());
        self
    }

    /// The volume mount point. For example "/dev/sdh".
    ///
    /// `MountPoint`.
    pub fn mount_point(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MountPoint", value.into_value().into_node());
        self
    }

    /// The number of disks in the volume.
    ///
    /// `NumberOfDisks`.
    pub fn number_of_disks(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("NumberOfDisks", value.into_value().into_node());
        self
    }

    /// The volume [RAID level](https://docs.aws.amazon.com/http://en.wikipedia.org/wiki/Standard_RAID_levels).
    ///
    /// `RaidLevel`.
    pub fn raid_level(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("RaidLevel", value.into_value().into_node());
        self
    }

    /// The volume size.
    ///
    /// `Size`.
    pub fn size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Size", value.into_value().into_node());
        self
    }

    /// The volume type. For more information, see [Amazon EBS Volume Types](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/EBSVolumeTypes.html).
    ///
    /// - `standard` - Magnetic. Magnetic volumes must have a minimum size of 1 GiB and a maximum size of 1024 GiB.
    /// - `io1` - Provisioned IOPS (SSD). PIOPS volumes must have a minimum size of 4 GiB and a maximum size of 16384 GiB.
    /// - `gp2` - General Purpose (SSD). General purpose volumes must have a minimum size of 1 GiB and a maximum size of 16384 GiB.
    /// - `st1` - Throughput Optimized hard disk drive (HDD). Throughput optimized HDD volumes must have a minimum size of 125 GiB and a maximum size of 16384 GiB.
    /// - `sc1` - Cold HDD. Cold HDD volumes must have a minimum size of 125 GiB and a maximum size of 16384 GiB.
    ///
    /// `VolumeType`.
    pub fn volume_type(mut self, value: impl IntoValue<String>) -> Self {
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

impl Kind for VolumeConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VolumeConfigurationProperty> for VolumeConfigurationProperty {}
impl From<VolumeConfigurationProperty> for Node {
    #[inline]
    fn from(value: VolumeConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VolumeConfigurationProperty> for VolumeConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<VolumeConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

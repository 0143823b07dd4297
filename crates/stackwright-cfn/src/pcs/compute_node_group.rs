// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::PCS::ComputeNodeGroup` and its property types.

use crate::l1::*;

/// Creates an AWS PCS compute node group resource. For more information, see [Creating a compute node group in AWS PCS](https://docs.aws.amazon.com/pcs/latest/userguide/working-with_cng_create.html) in the *AWS PCS User Guide*.
///
/// `AWS::PCS::ComputeNodeGroup`; `Ref` returns its `Arn`, a [`pcs::ComputeNodeGroupArn`](kinds::pcs::ComputeNodeGroupArn).
/// Changing one of these replaces it: `ClusterId`, `InstanceConfigs`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcs-computenodegroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnComputeNodeGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::PCS::ComputeNodeGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("compute_node_group.rules"),
};

impl CfnComputeNodeGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::PCS::ComputeNodeGroup";

    /// `CfnComputeNodeGroup` with its required properties, in alphabetical order:
    ///
    /// - `cluster_id`: The ID of the cluster of the compute node group.
    /// - `custom_launch_template`: An Amazon EC2 launch template AWS PCS uses to launch compute nodes.
    /// - `iam_instance_profile_arn`: The Amazon Resource Name (ARN) of the IAM instance profile used to pass an IAM role when launching EC2 instances.
    /// - `instance_configs`: A list of EC2 instance configurations that AWS PCS can provision in the compute node group.
    /// - `scaling_configuration`: Specifies the boundaries of the compute node group auto scaling.
    /// - `subnet_ids`: The list of subnet IDs where instances are provisioned by the compute node group.
    pub fn new(
        cluster_id: impl IntoValue<String>,
        custom_launch_template: impl IntoValue<CustomLaunchTemplateProperty>,
        iam_instance_profile_arn: impl IntoValue<kinds::iam::InstanceProfileArn>,
        instance_configs: impl IntoValue<List<InstanceConfigProperty>>,
        scaling_configuration: impl IntoValue<ScalingConfigurationProperty>,
        subnet_ids: impl IntoValue<List<kinds::ec2::SubnetId>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClusterId", cluster_id.into_value().into_node());
        object_.put(
            "CustomLaunchTemplate",
            custom_launch_template.into_value().into_node(),
        );
        object_.put(
            "IamInstanceProfileArn",
            iam_instance_profile_arn.into_value().into_node(),
        );
        object_.put("InstanceConfigs", instance_configs.into_value().into_node());
        object_.put(
            "ScalingConfiguration",
            scaling_configuration.into_value().into_node(),
        );
        object_.put("SubnetIds", subnet_ids.into_value().into_node());
        Self(object_)
    }

    /// The ID of the Amazon Machine Image (AMI) that AWS PCS uses to launch instances. If not provided, AWS PCS uses the AMI ID specified in the custom launch template.
    ///
    /// `AmiId`; updated in place.
    pub fn ami_id(mut self, value: impl IntoValue<kinds::ec2::ImageId>) -> Self {
        self.0.put("AmiId", value.into_value().into_node());
        self
    }

    /// The name that identifies the compute node group.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// Custom scripts that run at defined points in a compute node's lifecycle.
    ///
    /// `NodeLifecycleActions`; updated in place.
    pub fn node_lifecycle_actions(
        mut self,
        value: impl IntoValue<NodeLifecycleActionsProperty>,
    ) -> Self {
        self.0
            .put("NodeLifecycleActions", value.into_value().into_node());
        self
    }

    /// Specifies how EC2 instances are purchased on your behalf. AWS PCS supports On-Demand Instances, Spot Instances, and Amazon EC2 Capacity Blocks for ML. For more information, see [Amazon EC2 billing and purchasing options](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-purchasing-options.html) in the *Amazon Elastic Compute Cloud User Guide*. For more information about AWS PCS support for Capacity Blocks, see [Using Amazon EC2 Capacity Blocks for ML with AWS PCS](https://docs.aws.amazon.com/pcs/latest/userguide/capacity-blocks.html) in the *AWS PCS User Guide*. If you don't provide this option, it defaults to On-Demand.
    ///
    /// `PurchaseOption`; one of `ONDEMAND`, `SPOT`, `CAPACITY_BLOCK`, `INTERRUPTIBLE_CAPACITY_RESERVATION`; updated in place.
    pub fn purchase_option(mut self, value: impl IntoValue<PurchaseOption>) -> Self {
        self.0.put("PurchaseOption", value.into_value().into_node());
        self
    }

    /// Additional options related to the Slurm scheduler.
    ///
    /// `SlurmConfiguration`; updated in place.
    pub fn slurm_configuration(
        mut self,
        value: impl IntoValue<SlurmConfigurationProperty>,
    ) -> Self {
        self.0
            .put("SlurmConfiguration", value.into_value().into_node());
        self
    }

    /// Additional configuration when you specify `SPOT` as the `purchaseOption` for the `CreateComputeNodeGroup` API action.
    ///
    /// `SpotOptions`; updated in place.
    pub fn spot_options(mut self, value: impl IntoValue<SpotOptionsProperty>) -> Self {
        self.0.put("SpotOptions", value.into_value().into_node());
        self
    }

    /// 1 or more tags added to the resource. Each tag consists of a tag key and tag value. The tag value is optional and can be an empty string.
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

impl Construct for CfnComputeNodeGroup {
    type Handle = CfnComputeNodeGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnComputeNodeGroupRef {
        CfnComputeNodeGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnComputeNodeGroup`] of a stack.
pub struct CfnComputeNodeGroupRef(NodeRef);

impl Clone for CfnComputeNodeGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnComputeNodeGroupRef {}
impl AsNode for CfnComputeNodeGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnComputeNodeGroupRef {
    /// What `Ref` returns: its `Arn`, a [`pcs::ComputeNodeGroupArn`](kinds::pcs::ComputeNodeGroupArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::pcs::ComputeNodeGroupArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The unique Amazon Resource Name (ARN) of the compute node group.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::pcs::ComputeNodeGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The list of errors that occurred during compute node group provisioning.
    ///
    /// `Fn::GetAtt` of `ErrorInfo`.
    #[inline]
    pub fn attr_error_info(&self) -> Value<List<Json>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ErrorInfo")))
    }

    /// The generated unique ID of the compute node group.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The provisioning status of the compute node group.
    ///
    /// > The provisioning status doesn't indicate the overall health of the compute node group. \> The resource enters the `SUSPENDING` and `SUSPENDED` states when the scheduler is beyond end of life and we have suspended the cluster. When in these states, you can't use the cluster. The cluster controller is down and all compute instances are terminated. The resources still count toward your service quotas. You can delete a resource if its status is `SUSPENDED`. For more information, see [Frequently asked questions about Slurm versions in AWS PCS](https://docs.aws.amazon.com//pcs/latest/userguide/slurm-versions_faq.html) in the *AWS PCS User Guide*.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::pcs::ComputeNodeGroupArn> for &CfnComputeNodeGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::pcs::ComputeNodeGroupArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// An Amazon EC2 launch template AWS PCS uses to launch compute nodes.
///
/// The property type `CustomLaunchTemplate` of `AWS::PCS::ComputeNodeGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomLaunchTemplateProperty(Object);

impl CustomLaunchTemplateProperty {
    /// `CustomLaunchTemplateProperty` with its required properties, in alphabetical order:
    ///
    /// - `version`: The version of the EC2 launch template to use to provision instances.
    pub fn new(version: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Version", version.into_value().into_node());
        Self(object_)
    }

    /// The ID of the EC2 launch template to use to provision instances.
    ///
    /// `TemplateId`.
    pub fn template_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TemplateId", value.into_value().into_node());
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

impl Kind for CustomLaunchTemplateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomLaunchTemplateProperty> for CustomLaunchTemplateProperty {}
impl From<CustomLaunchTemplateProperty> for Node {
    #[inline]
    fn from(value: CustomLaunchTemplateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomLaunchTemplateProperty> for CustomLaunchTemplateProperty {
    #[inline]
    fn into_value(self) -> Value<CustomLaunchTemplateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An EC2 instance configuration AWS PCS uses to launch compute nodes.
///
/// The property type `InstanceConfig` of `AWS::PCS::ComputeNodeGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct InstanceConfigProperty(Object);

impl InstanceConfigProperty {
    /// `InstanceConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The EC2 instance type that AWS PCS can provision in the compute node group.
    ///
    /// Example: `t2.xlarge`
    ///
    /// `InstanceType`.
    pub fn instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InstanceType", value.into_value().into_node());
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

impl Kind for InstanceConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InstanceConfigProperty> for InstanceConfigProperty {}
impl From<InstanceConfigProperty> for Node {
    #[inline]
    fn from(value: InstanceConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InstanceConfigProperty> for InstanceConfigProperty {
    #[inline]
    fn into_value(self) -> Value<InstanceConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Custom scripts that run at defined points in a compute node's lifecycle.
///
/// The property type `NodeLifecycleActions` of `AWS::PCS::ComputeNodeGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct NodeLifecycleActionsProperty(Object);

impl NodeLifecycleActionsProperty {
    /// `NodeLifecycleActionsProperty` with its required properties, in alphabetical order:
    ///
    /// - `stages`: The ordered scripts to run at each compute node lifecycle stage.
    pub fn new(stages: impl IntoValue<NodeLifecycleStagesProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Stages", stages.into_value().into_node());
        Self(object_)
    }

    /// Controls whether lifecycle scripts are downloaded once at first boot (CACHE_ONCE) or re-downloaded on every reboot (REFRESH_ON_REBOOT). Defaults to CACHE_ONCE.
    ///
    /// `ScriptCachingPolicy`; one of `CACHE_ONCE`, `REFRESH_ON_REBOOT`.
    pub fn script_caching_policy(mut self, value: impl IntoValue<ScriptCachingPolicy>) -> Self {
        self.0
            .put("ScriptCachingPolicy", value.into_value().into_node());
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

impl Kind for NodeLifecycleActionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NodeLifecycleActionsProperty> for NodeLifecycleActionsProperty {}
impl From<NodeLifecycleActionsProperty> for Node {
    #[inline]
    fn from(value: NodeLifecycleActionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NodeLifecycleActionsProperty> for NodeLifecycleActionsProperty {
    #[inline]
    fn into_value(self) -> Value<NodeLifecycleActionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A single lifecycle script with its source, arguments, and error behavior.
///
/// The property type `NodeLifecycleScript` of `AWS::PCS::ComputeNodeGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct NodeLifecycleScriptProperty(Object);

impl NodeLifecycleScriptProperty {
    /// `NodeLifecycleScriptProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: A human-readable name that identifies the script.
    /// - `script_source`: The external location of a lifecycle script.
    pub fn new(
        name: impl IntoValue<String>,
        script_source: impl IntoValue<ScriptSourceProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("ScriptSource", script_source.into_value().into_node());
        Self(object_)
    }

    /// An ordered list of arguments passed to the script.
    ///
    /// `Arguments`.
    pub fn arguments(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Arguments", value.into_value().into_node());
        self
    }

    /// Whether the script runs only on the node's first boot (FIRST_BOOT_ONLY) or on every boot including reboots (EVERY_BOOT). Defaults to FIRST_BOOT_ONLY.
    ///
    /// `ExecutionPolicy`; one of `FIRST_BOOT_ONLY`, `EVERY_BOOT`.
    pub fn execution_policy(mut self, value: impl IntoValue<ExecutionPolicy>) -> Self {
        self.0
            .put("ExecutionPolicy", value.into_value().into_node());
        self
    }

    /// The behavior when the script exits with an error. Defaults to TERMINATE.
    ///
    /// `OnError`; one of `TERMINATE`, `STOP_SEQUENCE`, `CONTINUE`.
    pub fn on_error(mut self, value: impl IntoValue<OnError>) -> Self {
        self.0.put("OnError", value.into_value().into_node());
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

impl Kind for NodeLifecycleScriptProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NodeLifecycleScriptProperty> for NodeLifecycleScriptProperty {}
impl From<NodeLifecycleScriptProperty> for Node {
    #[inline]
    fn from(value: NodeLifecycleScriptProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NodeLifecycleScriptProperty> for NodeLifecycleScriptProperty {
    #[inline]
    fn into_value(self) -> Value<NodeLifecycleScriptProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The ordered scripts to run at each compute node lifecycle stage.
///
/// The property type `NodeLifecycleStages` of `AWS::PCS::ComputeNodeGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct NodeLifecycleStagesProperty(Object);

impl NodeLifecycleStagesProperty {
    /// `NodeLifecycleStagesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Scripts to run after the node is bootstrapped, once the PCS configuration phase completes and before slurmd starts.
    ///
    /// `NodeBootstrapped`.
    pub fn node_bootstrapped(
        mut self,
        value: impl IntoValue<List<NodeLifecycleScriptProperty>>,
    ) -> Self {
        self.0
            .put("NodeBootstrapped", value.into_value().into_node());
        self
    }

    /// Scripts to execute when the node becomes ready (every boot).
    ///
    /// `NodeReady`.
    pub fn node_ready(mut self, value: impl IntoValue<List<NodeLifecycleScriptProperty>>) -> Self {
        self.0.put("NodeReady", value.into_value().into_node());
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

impl Kind for NodeLifecycleStagesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NodeLifecycleStagesProperty> for NodeLifecycleStagesProperty {}
impl From<NodeLifecycleStagesProperty> for Node {
    #[inline]
    fn from(value: NodeLifecycleStagesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NodeLifecycleStagesProperty> for NodeLifecycleStagesProperty {
    #[inline]
    fn into_value(self) -> Value<NodeLifecycleStagesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the boundaries of the compute node group auto scaling.
///
/// The property type `ScalingConfiguration` of `AWS::PCS::ComputeNodeGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScalingConfigurationProperty(Object);

impl ScalingConfigurationProperty {
    /// `ScalingConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `max_instance_count`: The upper bound of the number of instances allowed in the compute fleet.
    /// - `min_instance_count`: The lower bound of the number of instances allowed in the compute fleet.
    pub fn new(
        max_instance_count: impl IntoValue<i64>,
        min_instance_count: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "MaxInstanceCount",
            max_instance_count.into_value().into_node(),
        );
        object_.put(
            "MinInstanceCount",
            min_instance_count.into_value().into_node(),
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

impl Kind for ScalingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScalingConfigurationProperty> for ScalingConfigurationProperty {}
impl From<ScalingConfigurationProperty> for Node {
    #[inline]
    fn from(value: ScalingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScalingConfigurationProperty> for ScalingConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ScalingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The external location of a lifecycle script.
///
/// The property type `ScriptSource` of `AWS::PCS::ComputeNodeGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScriptSourceProperty(Object);

impl ScriptSourceProperty {
    /// `ScriptSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `script_location`: The S3 URI or HTTPS URL where the script is stored.
    pub fn new(script_location: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ScriptLocation", script_location.into_value().into_node());
        Self(object_)
    }

    /// A 64-character hexadecimal SHA-256 digest used to verify script integrity.
    ///
    /// `Checksum`.
    pub fn checksum(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Checksum", value.into_value().into_node());
        self
    }

    /// The S3 object version ID of the script, when stored in a versioned bucket.
    ///
    /// `S3VersionId`.
    pub fn s3_version_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("S3VersionId", value.into_value().into_node());
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

impl Kind for ScriptSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScriptSourceProperty> for ScriptSourceProperty {}
impl From<ScriptSourceProperty> for Node {
    #[inline]
    fn from(value: ScriptSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScriptSourceProperty> for ScriptSourceProperty {
    #[inline]
    fn into_value(self) -> Value<ScriptSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Additional options related to the Slurm scheduler.
///
/// The property type `SlurmConfiguration` of `AWS::PCS::ComputeNodeGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct SlurmConfigurationProperty(Object);

impl SlurmConfigurationProperty {
    /// `SlurmConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Additional Slurm gres.conf records for the compute node group. Each item is a map of gres.conf attribute names to values describing one gres.conf record (for example a GPU topology, MIG, MPS, or custom GRES entry). AWS PCS adds the NodeName= prefix and merges these records with the GPU record it derives from the instance type.
    ///
    /// `GresCustomSettings`.
    pub fn gres_custom_settings(mut self, value: impl IntoValue<List<Map<String>>>) -> Self {
        self.0
            .put("GresCustomSettings", value.into_value().into_node());
        self
    }

    /// The time before an idle node is scaled down.
    ///
    /// `ScaleDownIdleTimeInSeconds`.
    pub fn scale_down_idle_time_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ScaleDownIdleTimeInSeconds", value.into_value().into_node());
        self
    }

    /// Additional Slurm-specific configuration that directly maps to Slurm settings.
    ///
    /// `SlurmCustomSettings`.
    pub fn slurm_custom_settings(
        mut self,
        value: impl IntoValue<List<SlurmCustomSettingProperty>>,
    ) -> Self {
        self.0
            .put("SlurmCustomSettings", value.into_value().into_node());
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

impl Kind for SlurmConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SlurmConfigurationProperty> for SlurmConfigurationProperty {}
impl From<SlurmConfigurationProperty> for Node {
    #[inline]
    fn from(value: SlurmConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SlurmConfigurationProperty> for SlurmConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SlurmConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Additional settings that directly map to Slurm settings.
///
/// > AWS PCS supports a subset of Slurm settings. For more information, see [Configuring custom Slurm settings in AWS PCS](https://docs.aws.amazon.com//pcs/latest/userguide/slurm-custom-settings.html) in the *AWS PCS User Guide*.
///
/// The property type `SlurmCustomSetting` of `AWS::PCS::ComputeNodeGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct SlurmCustomSettingProperty(Object);

impl SlurmCustomSettingProperty {
    /// `SlurmCustomSettingProperty` with its required properties, in alphabetical order:
    ///
    /// - `parameter_name`: AWS PCS supports custom Slurm settings for clusters, compute node groups, and queues.
    /// - `parameter_value`: The values for the configured Slurm settings.
    pub fn new(
        parameter_name: impl IntoValue<String>,
        parameter_value: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ParameterName", parameter_name.into_value().into_node());
        object_.put("ParameterValue", parameter_value.into_value().into_node());
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

impl Kind for SlurmCustomSettingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SlurmCustomSettingProperty> for SlurmCustomSettingProperty {}
impl From<SlurmCustomSettingProperty> for Node {
    #[inline]
    fn from(value: SlurmCustomSettingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SlurmCustomSettingProperty> for SlurmCustomSettingProperty {
    #[inline]
    fn into_value(self) -> Value<SlurmCustomSettingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Additional configuration when you specify `SPOT` as the `purchaseOption` for the `CreateComputeNodeGroup` API action.
///
/// The property type `SpotOptions` of `AWS::PCS::ComputeNodeGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct SpotOptionsProperty(Object);

impl SpotOptionsProperty {
    /// `SpotOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon EC2 allocation strategy AWS PCS uses to provision EC2 instances. AWS PCS supports *lowest price*, *capacity optimized*, and *price capacity optimized*. For more information, see [Use allocation strategies to determine how EC2 Fleet or Spot Fleet fulfills Spot and On-Demand capacity](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-fleet-allocation-strategy.html) in the *Amazon Elastic Compute Cloud User Guide*. If you don't provide this option, it defaults to *price capacity optimized*.
    ///
    /// `AllocationStrategy`; one of `lowest-price`, `capacity-optimized`, `price-capacity-optimized`.
    pub fn allocation_strategy(mut self, value: impl IntoValue<AllocationStrategy>) -> Self {
        self.0
            .put("AllocationStrategy", value.into_value().into_node());
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

impl Kind for SpotOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SpotOptionsProperty> for SpotOptionsProperty {}
impl From<SpotOptionsProperty> for Node {
    #[inline]
    fn from(value: SpotOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SpotOptionsProperty> for SpotOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<SpotOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AllocationStrategy` of a `SpotOptions` of `AWS::PCS::ComputeNodeGroup`.
pub enum AllocationStrategy {
    /// `capacity-optimized`.
    CapacityOptimized,
    /// `lowest-price`.
    LowestPrice,
    /// `price-capacity-optimized`.
    PriceCapacityOptimized,
}

#[diagnostic::do_not_recommend]
impl Kind for AllocationStrategy {}
#[diagnostic::do_not_recommend]
impl TextKind for AllocationStrategy {}
#[diagnostic::do_not_recommend]
impl IdKind for AllocationStrategy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AllocationStrategy {}
#[diagnostic::do_not_recommend]
impl IntoValue<AllocationStrategy> for AllocationStrategy {
    #[inline]
    fn into_value(self) -> Value<AllocationStrategy> {
        const VALUES: &[&str] = &[
            "capacity-optimized",
            "lowest-price",
            "price-capacity-optimized",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ExecutionPolicy` of a `NodeLifecycleScript` of `AWS::PCS::ComputeNodeGroup`.
pub enum ExecutionPolicy {
    /// `EVERY_BOOT`.
    EveryBoot,
    /// `FIRST_BOOT_ONLY`.
    FirstBootOnly,
}

#[diagnostic::do_not_recommend]
impl Kind for ExecutionPolicy {}
#[diagnostic::do_not_recommend]
impl TextKind for ExecutionPolicy {}
#[diagnostic::do_not_recommend]
impl IdKind for ExecutionPolicy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ExecutionPolicy {}
#[diagnostic::do_not_recommend]
impl IntoValue<ExecutionPolicy> for ExecutionPolicy {
    #[inline]
    fn into_value(self) -> Value<ExecutionPolicy> {
        const VALUES: &[&str] = &["EVERY_BOOT", "FIRST_BOOT_ONLY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OnError` of a `NodeLifecycleScript` of `AWS::PCS::ComputeNodeGroup`.
pub enum OnError {
    /// `CONTINUE`.
    Continue,
    /// `STOP_SEQUENCE`.
    StopSequence,
    /// `TERMINATE`.
    Terminate,
}

#[diagnostic::do_not_recommend]
impl Kind for OnError {}
#[diagnostic::do_not_recommend]
impl TextKind for OnError {}
#[diagnostic::do_not_recommend]
impl IdKind for OnError {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OnError {}
#[diagnostic::do_not_recommend]
impl IntoValue<OnError> for OnError {
    #[inline]
    fn into_value(self) -> Value<OnError> {
        const VALUES: &[&str] = &["CONTINUE", "STOP_SEQUENCE", "TERMINATE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PurchaseOption` of `AWS::PCS::ComputeNodeGroup`.
pub enum PurchaseOption {
    /// `CAPACITY_BLOCK`.
    CapacityBlock,
    /// `INTERRUPTIBLE_CAPACITY_RESERVATION`.
    InterruptibleCapacityReservation,
    /// `ONDEMAND`.
    Ondemand,
    /// `SPOT`.
    Spot,
}

#[diagnostic::do_not_recommend]
impl Kind for PurchaseOption {}
#[diagnostic::do_not_recommend]
impl TextKind for PurchaseOption {}
#[diagnostic::do_not_recommend]
impl IdKind for PurchaseOption {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PurchaseOption {}
#[diagnostic::do_not_recommend]
impl IntoValue<PurchaseOption> for PurchaseOption {
    #[inline]
    fn into_value(self) -> Value<PurchaseOption> {
        const VALUES: &[&str] = &[
            "CAPACITY_BLOCK",
            "INTERRUPTIBLE_CAPACITY_RESERVATION",
            "ONDEMAND",
            "SPOT",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ScriptCachingPolicy` of a `NodeLifecycleActions` of `AWS::PCS::ComputeNodeGroup`.
pub enum ScriptCachingPolicy {
    /// `CACHE_ONCE`.
    CacheOnce,
    /// `REFRESH_ON_REBOOT`.
    RefreshOnReboot,
}

#[diagnostic::do_not_recommend]
impl Kind for ScriptCachingPolicy {}
#[diagnostic::do_not_recommend]
impl TextKind for ScriptCachingPolicy {}
#[diagnostic::do_not_recommend]
impl IdKind for ScriptCachingPolicy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ScriptCachingPolicy {}
#[diagnostic::do_not_recommend]
impl IntoValue<ScriptCachingPolicy> for ScriptCachingPolicy {
    #[inline]
    fn into_value(self) -> Value<ScriptCachingPolicy> {
        const VALUES: &[&str] = &["CACHE_ONCE", "REFRESH_ON_REBOOT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CodeBuild::Fleet` and its property types.

use crate::l1::*;

/// The `AWS::CodeBuild::Fleet` resource configures a compute fleet, a set of dedicated instances for your build environment.
///
/// `AWS::CodeBuild::Fleet`; `Ref` returns its `Arn`, a [`codebuild::FleetArn`](kinds::codebuild::FleetArn).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-fleet.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFleet(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CodeBuild::Fleet",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("fleet.rules"),
};

impl CfnFleet {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CodeBuild::Fleet";

    /// `CfnFleet` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The initial number of machines allocated to the compute ﬂeet, which deﬁnes the number of builds that can run in parallel.
    ///
    /// `BaseCapacity`; updated in place.
    pub fn base_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("BaseCapacity", value.into_value().into_node());
        self
    }

    /// The compute configuration of the compute fleet. This is only required if `computeType` is set to `ATTRIBUTE_BASED_COMPUTE` or `CUSTOM_INSTANCE_TYPE`.
    ///
    /// `ComputeConfiguration`; updated in place.
    pub fn compute_configuration(
        mut self,
        value: impl IntoValue<ComputeConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ComputeConfiguration", value.into_value().into_node());
        self
    }

    /// Information about the compute resources the compute fleet uses. Available values include:
    ///
    /// - `ATTRIBUTE_BASED_COMPUTE`: Specify the amount of vCPUs, memory, disk space, and the type of machine.
    ///
    /// > If you use `ATTRIBUTE_BASED_COMPUTE`, you must define your attributes by using `computeConfiguration`. AWS CodeBuild will select the cheapest instance that satisfies your specified attributes. For more information, see [Reserved capacity environment types](https://docs.aws.amazon.com/codebuild/latest/userguide/build-env-ref-compute-types.html#environment-reserved-capacity.types) in the *AWS CodeBuild User Guide*.
    /// - `BUILD_GENERAL1_SMALL`: Use up to 4 GiB memory and 2 vCPUs for builds.
    /// - `BUILD_GENERAL1_MEDIUM`: Use up to 8 GiB memory and 4 vCPUs for builds.
    /// - `BUILD_GENERAL1_LARGE`: Use up to 16 GiB memory and 8 vCPUs for builds, depending on your environment type.
    /// - `BUILD_GENERAL1_XLARGE`: Use up to 72 GiB memory and 36 vCPUs for builds, depending on your environment type.
    /// - `BUILD_GENERAL1_2XLARGE`: Use up to 144 GiB memory, 72 vCPUs, and 824 GB of SSD storage for builds. This compute type supports Docker images up to 100 GB uncompressed.
    /// - `BUILD_LAMBDA_1GB`: Use up to 1 GiB memory for builds. Only available for environment type `LINUX_LAMBDA_CONTAINER` and `ARM_LAMBDA_CONTAINER`.
    /// - `BUILD_LAMBDA_2GB`: Use up to 2 GiB memory for builds. Only available for environment type `LINUX_LAMBDA_CONTAINER` and `ARM_LAMBDA_CONTAINER`.
    /// - `BUILD_LAMBDA_4GB`: Use up to 4 GiB memory for builds. Only available for environment type `LINUX_LAMBDA_CONTAINER` and `ARM_LAMBDA_CONTAINER`.
    /// - `BUILD_LAMBDA_8GB`: Use up to 8 GiB memory for builds. Only available for environment type `LINUX_LAMBDA_CONTAINER` and `ARM_LAMBDA_CONTAINER`.
    /// - `BUILD_LAMBDA_10GB`: Use up to 10 GiB memory for builds. Only available for environment type `LINUX_LAMBDA_CONTAINER` and `ARM_LAMBDA_CONTAINER`.
    ///
    /// If you use `BUILD_GENERAL1_SMALL` :
    ///
    /// - For environment type `LINUX_CONTAINER`, you can use up to 4 GiB memory and 2 vCPUs for builds.
    /// - For environment type `LINUX_GPU_CONTAINER`, you can use up to 16 GiB memory, 4 vCPUs, and 1 NVIDIA A10G Tensor Core GPU for builds.
    /// - For environment type `ARM_CONTAINER`, you can use up to 4 GiB memory and 2 vCPUs on ARM-based processors for builds.
    ///
    /// If you use `BUILD_GENERAL1_LARGE` :
    ///
    /// - For environment type `LINUX_CONTAINER`, you can use up to 16 GiB memory and 8 vCPUs for builds.
    /// - For environment type `LINUX_GPU_CONTAINER`, you can use up to 255 GiB memory, 32 vCPUs, and 4 NVIDIA Tesla V100 GPUs for builds.
    /// - For environment type `ARM_CONTAINER`, you can use up to 16 GiB memory and 8 vCPUs on ARM-based processors for builds.
    ///
    /// For more information, see [On-demand environment types](https://docs.aws.amazon.com/codebuild/latest/userguide/build-env-ref-compute-types.html#environment.types) in the *AWS CodeBuild User Guide.*
    ///
    /// `ComputeType`; one of `BUILD_GENERAL1_SMALL`, `BUILD_GENERAL1_MEDIUM`, `BUILD_GENERAL1_LARGE`, `BUILD_GENERAL1_XLARGE`, `BUILD_GENERAL1_2XLARGE`, `ATTRIBUTE_BASED_COMPUTE`, `CUSTOM_INSTANCE_TYPE`; updated in place.
    pub fn compute_type(mut self, value: impl IntoValue<ComputeType>) -> Self {
        self.0.put("ComputeType", value.into_value().into_node());
        self
    }

    /// The environment type of the compute fleet.
    ///
    /// - The environment type `ARM_CONTAINER` is available only in regions US East (N. Virginia), US East (Ohio), US West (Oregon), EU (Ireland), Asia Pacific (Mumbai), Asia Pacific (Tokyo), Asia Pacific (Singapore), Asia Pacific (Sydney), EU (Frankfurt), and South America (São Paulo).
    /// - The environment type `ARM_EC2` is available only in regions US East (N. Virginia), US East (Ohio), US West (Oregon), EU (Ireland), EU (Frankfurt), Asia Pacific (Tokyo), Asia Pacific (Singapore), Asia Pacific (Sydney), South America (São Paulo), and Asia Pacific (Mumbai).
    /// - The environment type `LINUX_CONTAINER` is available only in regions US East (N. Virginia), US East (Ohio), US West (Oregon), EU (Ireland), EU (Frankfurt), Asia Pacific (Tokyo), Asia Pacific (Singapore), Asia Pacific (Sydney), South America (São Paulo), and Asia Pacific (Mumbai).
    /// - The environment type `LINUX_EC2` is available only in regions US East (N. Virginia), US East (Ohio), US West (Oregon), EU (Ireland), EU (Frankfurt), Asia Pacific (Tokyo), Asia Pacific (Singapore), Asia Pacific (Sydney), South America (São Paulo), and Asia Pacific (Mumbai).
    /// - The environment type `LINUX_GPU_CONTAINER` is available only in regions US East (N. Virginia), US East (Ohio), US West (Oregon), EU (Ireland), EU (Frankfurt), Asia Pacific (Tokyo), and Asia Pacific (Sydney).
    /// - The environment type `MAC_ARM` is available only in regions US East (Ohio), US East (N. Virginia), US West (Oregon), Europe (Frankfurt), and Asia Pacific (Sydney).
    /// - The environment type `WINDOWS_EC2` is available only in regions US East (N. Virginia), US East (Ohio), US West (Oregon), EU (Ireland), EU (Frankfurt), Asia Pacific (Tokyo), Asia Pacific (Singapore), Asia Pacific (Sydney), South America (São Paulo), and Asia Pacific (Mumbai).
    /// - The environment type `WINDOWS_SERVER_2019_CONTAINER` is available only in regions US East (N. Virginia), US East (Ohio), US West (Oregon), Asia Pacific (Sydney), Asia Pacific (Tokyo), Asia Pacific (Mumbai) and EU (Ireland).
    /// - The environment type `WINDOWS_SERVER_2022_CONTAINER` is available only in regions US East (N. Virginia), US East (Ohio), US West (Oregon), EU (Ireland), EU (Frankfurt), Asia Pacific (Sydney), Asia Pacific (Singapore), Asia Pacific (Tokyo), South America (São Paulo) and Asia Pacific (Mumbai).
    ///
    /// For more information, see [Build environment compute types](https://docs.aws.amazon.com//codebuild/latest/userguide/build-env-ref-compute-types.html) in the *AWS CodeBuild user guide*.
    ///
    /// `EnvironmentType`; one of `WINDOWS_SERVER_2019_CONTAINER`, `WINDOWS_SERVER_2022_CONTAINER`, `LINUX_CONTAINER`, `LINUX_GPU_CONTAINER`, `ARM_CONTAINER`, `MAC_ARM`, `LINUX_EC2`, `ARM_EC2`, `WINDOWS_EC2`; updated in place.
    pub fn environment_type(mut self, value: impl IntoValue<EnvironmentType>) -> Self {
        self.0
            .put("EnvironmentType", value.into_value().into_node());
        self
    }

    /// Information about the proxy configurations that apply network access control to your reserved capacity instances.
    ///
    /// `FleetProxyConfiguration`; updated in place.
    pub fn fleet_proxy_configuration(
        mut self,
        value: impl IntoValue<ProxyConfigurationProperty>,
    ) -> Self {
        self.0
            .put("FleetProxyConfiguration", value.into_value().into_node());
        self
    }

    /// The service role associated with the compute fleet. For more information, see [Allow a user to add a permission policy for a fleet service role](https://docs.aws.amazon.com/codebuild/latest/userguide/auth-and-access-control-iam-identity-based-access-control.html#customer-managed-policies-example-permission-policy-fleet-service-role.html) in the *AWS CodeBuild User Guide*.
    ///
    /// `FleetServiceRole`; updated in place.
    pub fn fleet_service_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("FleetServiceRole", value.into_value().into_node());
        self
    }

    /// Information about the VPC configuration that AWS CodeBuild accesses.
    ///
    /// `FleetVpcConfig`; updated in place.
    pub fn fleet_vpc_config(mut self, value: impl IntoValue<VpcConfigProperty>) -> Self {
        self.0.put("FleetVpcConfig", value.into_value().into_node());
        self
    }

    /// The Amazon Machine Image (AMI) of the compute fleet.
    ///
    /// `ImageId`; updated in place.
    pub fn image_id(mut self, value: impl IntoValue<kinds::ec2::ImageId>) -> Self {
        self.0.put("ImageId", value.into_value().into_node());
        self
    }

    /// The name of the compute fleet.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The compute fleet overflow behavior.
    ///
    /// - For overflow behavior `QUEUE`, your overflow builds need to wait on the existing fleet instance to become available.
    /// - For overflow behavior `ON_DEMAND`, your overflow builds run on CodeBuild on-demand.
    ///
    /// > If you choose to set your overflow behavior to on-demand while creating a VPC-connected fleet, make sure that you add the required VPC permissions to your project service role. For more information, see [Example policy statement to allow CodeBuild access to AWS services required to create a VPC network interface](https://docs.aws.amazon.com/codebuild/latest/userguide/auth-and-access-control-iam-identity-based-access-control.html#customer-managed-policies-example-create-vpc-network-interface).
    ///
    /// `OverflowBehavior`; one of `QUEUE`, `ON_DEMAND`; updated in place.
    pub fn overflow_behavior(mut self, value: impl IntoValue<OverflowBehavior>) -> Self {
        self.0
            .put("OverflowBehavior", value.into_value().into_node());
        self
    }

    /// The scaling configuration of the compute fleet.
    ///
    /// `ScalingConfiguration`; updated in place.
    pub fn scaling_configuration(
        mut self,
        value: impl IntoValue<ScalingConfigurationInputProperty>,
    ) -> Self {
        self.0
            .put("ScalingConfiguration", value.into_value().into_node());
        self
    }

    /// A list of tag key and value pairs associated with this compute fleet.
    ///
    /// These tags are available for use by AWS services that support AWS CodeBuild compute fleet tags.
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

impl Construct for CfnFleet {
    type Handle = CfnFleetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFleetRef {
        CfnFleetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFleet`] of a stack.
pub struct CfnFleetRef(NodeRef);

impl Clone for CfnFleetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFleetRef {}
impl AsNode for CfnFleetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFleetRef {
    /// What `Ref` returns: its `Arn`, a [`codebuild::FleetArn`](kinds::codebuild::FleetArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::codebuild::FleetArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the compute fleet.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::codebuild::FleetArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::codebuild::FleetArn> for &CfnFleetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::codebuild::FleetArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Contains compute attributes. These attributes only need be specified when your project's or fleet's `computeType` is set to `ATTRIBUTE_BASED_COMPUTE` or `CUSTOM_INSTANCE_TYPE`.
///
/// The property type `ComputeConfiguration` of `AWS::CodeBuild::Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct ComputeConfigurationProperty(Object);

impl ComputeConfigurationProperty {
    /// `ComputeConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The amount of disk space of the instance type included in your fleet.
    ///
    /// `disk`.
    pub fn disk(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("disk", value.into_value().into_node());
        self
    }

    /// The EC2 instance type to be launched in your fleet.
    ///
    /// `instanceType`.
    pub fn instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("instanceType", value.into_value().into_node());
        self
    }

    /// The machine type of the instance type included in your fleet.
    ///
    /// `machineType`; one of `GENERAL`, `NVME`.
    pub fn machine_type(mut self, value: impl IntoValue<MachineType>) -> Self {
        self.0.put("machineType", value.into_value().into_node());
        self
    }

    /// The amount of memory of the instance type included in your fleet.
    ///
    /// `memory`.
    pub fn memory(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("memory", value.into_value().into_node());
        self
    }

    /// The number of vCPUs of the instance type included in your fleet.
    ///
    /// `vCpu`.
    pub fn vcpu(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("vCpu", value.into_value().into_node());
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

impl Kind for ComputeConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ComputeConfigurationProperty> for ComputeConfigurationProperty {}
impl From<ComputeConfigurationProperty> for Node {
    #[inline]
    fn from(value: ComputeConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ComputeConfigurationProperty> for ComputeConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ComputeConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the proxy rule for your reserved capacity instances.
///
/// The property type `FleetProxyRule` of `AWS::CodeBuild::Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct FleetProxyRuleProperty(Object);

impl FleetProxyRuleProperty {
    /// `FleetProxyRuleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The behavior of the proxy rule.
    ///
    /// `Effect`; one of `ALLOW`, `DENY`.
    pub fn effect(mut self, value: impl IntoValue<Effect>) -> Self {
        self.0.put("Effect", value.into_value().into_node());
        self
    }

    /// The destination of the proxy rule.
    ///
    /// `Entities`.
    pub fn entities(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Entities", value.into_value().into_node());
        self
    }

    /// The type of proxy rule.
    ///
    /// `Type`; one of `DOMAIN`, `IP`.
    pub fn r#type(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.put("Type", value.into_value().into_node());
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

impl Kind for FleetProxyRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FleetProxyRuleProperty> for FleetProxyRuleProperty {}
impl From<FleetProxyRuleProperty> for Node {
    #[inline]
    fn from(value: FleetProxyRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FleetProxyRuleProperty> for FleetProxyRuleProperty {
    #[inline]
    fn into_value(self) -> Value<FleetProxyRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the proxy configurations that apply network access control to your reserved capacity instances.
///
/// The property type `ProxyConfiguration` of `AWS::CodeBuild::Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProxyConfigurationProperty(Object);

impl ProxyConfigurationProperty {
    /// `ProxyConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The default behavior of outgoing traffic.
    ///
    /// `DefaultBehavior`; one of `ALLOW_ALL`, `DENY_ALL`.
    pub fn default_behavior(mut self, value: impl IntoValue<DefaultBehavior>) -> Self {
        self.0
            .put("DefaultBehavior", value.into_value().into_node());
        self
    }

    /// An array of `FleetProxyRule` objects that represent the specified destination domains or IPs to allow or deny network access control to.
    ///
    /// `OrderedProxyRules`.
    pub fn ordered_proxy_rules(
        mut self,
        value: impl IntoValue<List<FleetProxyRuleProperty>>,
    ) -> Self {
        self.0
            .put("OrderedProxyRules", value.into_value().into_node());
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

impl Kind for ProxyConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProxyConfigurationProperty> for ProxyConfigurationProperty {}
impl From<ProxyConfigurationProperty> for Node {
    #[inline]
    fn from(value: ProxyConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProxyConfigurationProperty> for ProxyConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ProxyConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The scaling configuration input of a compute fleet.
///
/// The property type `ScalingConfigurationInput` of `AWS::CodeBuild::Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScalingConfigurationInputProperty(Object);

impl ScalingConfigurationInputProperty {
    /// `ScalingConfigurationInputProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum number of instances in the ﬂeet when auto-scaling.
    ///
    /// `MaxCapacity`.
    pub fn max_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxCapacity", value.into_value().into_node());
        self
    }

    /// The scaling type for a compute fleet.
    ///
    /// `ScalingType`; one of `TARGET_TRACKING_SCALING`.
    pub fn scaling_type(mut self, value: impl IntoValue<ScalingType>) -> Self {
        self.0.put("ScalingType", value.into_value().into_node());
        self
    }

    /// A list of `TargetTrackingScalingConfiguration` objects.
    ///
    /// `TargetTrackingScalingConfigs`.
    pub fn target_tracking_scaling_configs(
        mut self,
        value: impl IntoValue<List<TargetTrackingScalingConfigurationProperty>>,
    ) -> Self {
        self.0.put(
            "TargetTrackingScalingConfigs",
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

impl Kind for ScalingConfigurationInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScalingConfigurationInputProperty> for ScalingConfigurationInputProperty {}
impl From<ScalingConfigurationInputProperty> for Node {
    #[inline]
    fn from(value: ScalingConfigurationInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScalingConfigurationInputProperty> for ScalingConfigurationInputProperty {
    #[inline]
    fn into_value(self) -> Value<ScalingConfigurationInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines when a new instance is auto-scaled into the compute fleet.
///
/// The property type `TargetTrackingScalingConfiguration` of `AWS::CodeBuild::Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct TargetTrackingScalingConfigurationProperty(Object);

impl TargetTrackingScalingConfigurationProperty {
    /// `TargetTrackingScalingConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The metric type to determine auto-scaling.
    ///
    /// `MetricType`; one of `FLEET_UTILIZATION_RATE`.
    pub fn metric_type(mut self, value: impl IntoValue<MetricType>) -> Self {
        self.0.put("MetricType", value.into_value().into_node());
        self
    }

    /// The value of `metricType` when to start scaling.
    ///
    /// `TargetValue`.
    pub fn target_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("TargetValue", value.into_value().into_node());
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

impl Kind for TargetTrackingScalingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TargetTrackingScalingConfigurationProperty>
    for TargetTrackingScalingConfigurationProperty
{
}
impl From<TargetTrackingScalingConfigurationProperty> for Node {
    #[inline]
    fn from(value: TargetTrackingScalingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TargetTrackingScalingConfigurationProperty>
    for TargetTrackingScalingConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<TargetTrackingScalingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the VPC configuration that AWS CodeBuild accesses.
///
/// The property type `VpcConfig` of `AWS::CodeBuild::Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcConfigProperty(Object);

impl VpcConfigProperty {
    /// `VpcConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of one or more security groups IDs in your Amazon VPC.
    ///
    /// `SecurityGroupIds`.
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("SecurityGroupIds", value.into_value().into_node());
        self
    }

    /// A list of one or more subnet IDs in your Amazon VPC.
    ///
    /// `Subnets`.
    pub fn subnets(mut self, value: impl IntoValue<List<kinds::ec2::SubnetId>>) -> Self {
        self.0.put("Subnets", value.into_value().into_node());
        self
    }

    /// The ID of the Amazon VPC.
    ///
    /// `VpcId`.
    pub fn vpc_id(mut self, value: impl IntoValue<kinds::ec2::VpcId>) -> Self {
        self.0.put("VpcId", value.into_value().into_node());
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

impl Kind for VpcConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcConfigProperty> for VpcConfigProperty {}
impl From<VpcConfigProperty> for Node {
    #[inline]
    fn from(value: VpcConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcConfigProperty> for VpcConfigProperty {
    #[inline]
    fn into_value(self) -> Value<VpcConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ComputeType` of `AWS::CodeBuild::Fleet`.
pub enum ComputeType {
    /// `ATTRIBUTE_BASED_COMPUTE`.
    AttributeBasedCompute,
    /// `BUILD_GENERAL1_2XLARGE`.
    BuildGeneral1_2Xlarge,
    /// `BUILD_GENERAL1_LARGE`.
    BuildGeneral1Large,
    /// `BUILD_GENERAL1_MEDIUM`.
    BuildGeneral1Medium,
    /// `BUILD_GENERAL1_SMALL`.
    BuildGeneral1Small,
    /// `BUILD_GENERAL1_XLARGE`.
    BuildGeneral1Xlarge,
    /// `CUSTOM_INSTANCE_TYPE`.
    CustomInstanceType,
}

#[diagnostic::do_not_recommend]
impl Kind for ComputeType {}
#[diagnostic::do_not_recommend]
impl TextKind for ComputeType {}
#[diagnostic::do_not_recommend]
impl IdKind for ComputeType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ComputeType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ComputeType> for ComputeType {
    #[inline]
    fn into_value(self) -> Value<ComputeType> {
        const VALUES: &[&str] = &[
            "ATTRIBUTE_BASED_COMPUTE",
            "BUILD_GENERAL1_2XLARGE",
            "BUILD_GENERAL1_LARGE",
            "BUILD_GENERAL1_MEDIUM",
            "BUILD_GENERAL1_SMALL",
            "BUILD_GENERAL1_XLARGE",
            "CUSTOM_INSTANCE_TYPE",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DefaultBehavior` of a `ProxyConfiguration` of `AWS::CodeBuild::Fleet`.
pub enum DefaultBehavior {
    /// `ALLOW_ALL`.
    AllowAll,
    /// `DENY_ALL`.
    DenyAll,
}

#[diagnostic::do_not_recommend]
impl Kind for DefaultBehavior {}
#[diagnostic::do_not_recommend]
impl TextKind for DefaultBehavior {}
#[diagnostic::do_not_recommend]
impl IdKind for DefaultBehavior {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DefaultBehavior {}
#[diagnostic::do_not_recommend]
impl IntoValue<DefaultBehavior> for DefaultBehavior {
    #[inline]
    fn into_value(self) -> Value<DefaultBehavior> {
        const VALUES: &[&str] = &["ALLOW_ALL", "DENY_ALL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Effect` of a `FleetProxyRule` of `AWS::CodeBuild::Fleet`.
pub enum Effect {
    /// `ALLOW`.
    Allow,
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for Effect {}
#[diagnostic::do_not_recommend]
impl TextKind for Effect {}
#[diagnostic::do_not_recommend]
impl IdKind for Effect {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Effect {}
#[diagnostic::do_not_recommend]
impl IntoValue<Effect> for Effect {
    #[inline]
    fn into_value(self) -> Value<Effect> {
        const VALUES: &[&str] = &["ALLOW", "DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `EnvironmentType` of `AWS::CodeBuild::Fleet`.
pub enum EnvironmentType {
    /// `ARM_CONTAINER`.
    ArmContainer,
    /// `ARM_EC2`.
    ArmEc2,
    /// `LINUX_CONTAINER`.
    LinuxContainer,
    /// `LINUX_EC2`.
    LinuxEc2,
    /// `LINUX_GPU_CONTAINER`.
    LinuxGpuContainer,
    /// `MAC_ARM`.
    MacArm,
    /// `WINDOWS_EC2`.
    WindowsEc2,
    /// `WINDOWS_SERVER_2019_CONTAINER`.
    WindowsServer2019Container,
    /// `WINDOWS_SERVER_2022_CONTAINER`.
    WindowsServer2022Container,
}

#[diagnostic::do_not_recommend]
impl Kind for EnvironmentType {}
#[diagnostic::do_not_recommend]
impl TextKind for EnvironmentType {}
#[diagnostic::do_not_recommend]
impl IdKind for EnvironmentType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EnvironmentType {}
#[diagnostic::do_not_recommend]
impl IntoValue<EnvironmentType> for EnvironmentType {
    #[inline]
    fn into_value(self) -> Value<EnvironmentType> {
        const VALUES: &[&str] = &[
            "ARM_CONTAINER",
            "ARM_EC2",
            "LINUX_CONTAINER",
            "LINUX_EC2",
            "LINUX_GPU_CONTAINER",
            "MAC_ARM",
            "WINDOWS_EC2",
            "WINDOWS_SERVER_2019_CONTAINER",
            "WINDOWS_SERVER_2022_CONTAINER",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `machineType` of a `ComputeConfiguration` of `AWS::CodeBuild::Fleet`.
pub enum MachineType {
    /// `GENERAL`.
    General,
    /// `NVME`.
    Nvme,
}

#[diagnostic::do_not_recommend]
impl Kind for MachineType {}
#[diagnostic::do_not_recommend]
impl TextKind for MachineType {}
#[diagnostic::do_not_recommend]
impl IdKind for MachineType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MachineType {}
#[diagnostic::do_not_recommend]
impl IntoValue<MachineType> for MachineType {
    #[inline]
    fn into_value(self) -> Value<MachineType> {
        const VALUES: &[&str] = &["GENERAL", "NVME"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `MetricType` of a `TargetTrackingScalingConfiguration` of `AWS::CodeBuild::Fleet`.
pub enum MetricType {
    /// `FLEET_UTILIZATION_RATE`.
    FleetUtilizationRate,
}

#[diagnostic::do_not_recommend]
impl Kind for MetricType {}
#[diagnostic::do_not_recommend]
impl TextKind for MetricType {}
#[diagnostic::do_not_recommend]
impl IdKind for MetricType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MetricType {}
#[diagnostic::do_not_recommend]
impl IntoValue<MetricType> for MetricType {
    #[inline]
    fn into_value(self) -> Value<MetricType> {
        const VALUES: &[&str] = &["FLEET_UTILIZATION_RATE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OverflowBehavior` of `AWS::CodeBuild::Fleet`.
pub enum OverflowBehavior {
    /// `ON_DEMAND`.
    OnDemand,
    /// `QUEUE`.
    Queue,
}

#[diagnostic::do_not_recommend]
impl Kind for OverflowBehavior {}
#[diagnostic::do_not_recommend]
impl TextKind for OverflowBehavior {}
#[diagnostic::do_not_recommend]
impl IdKind for OverflowBehavior {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OverflowBehavior {}
#[diagnostic::do_not_recommend]
impl IntoValue<OverflowBehavior> for OverflowBehavior {
    #[inline]
    fn into_value(self) -> Value<OverflowBehavior> {
        const VALUES: &[&str] = &["ON_DEMAND", "QUEUE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ScalingType` of a `ScalingConfigurationInput` of `AWS::CodeBuild::Fleet`.
pub enum ScalingType {
    /// `TARGET_TRACKING_SCALING`.
    TargetTrackingScaling,
}

#[diagnostic::do_not_recommend]
impl Kind for ScalingType {}
#[diagnostic::do_not_recommend]
impl TextKind for ScalingType {}
#[diagnostic::do_not_recommend]
impl IdKind for ScalingType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ScalingType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ScalingType> for ScalingType {
    #[inline]
    fn into_value(self) -> Value<ScalingType> {
        const VALUES: &[&str] = &["TARGET_TRACKING_SCALING"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `FleetProxyRule` of `AWS::CodeBuild::Fleet`.
pub enum Type {
    /// `DOMAIN`.
    Domain,
    /// `IP`.
    Ip,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &["DOMAIN", "IP"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

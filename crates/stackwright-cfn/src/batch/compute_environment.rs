// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Batch::ComputeEnvironment` and its property types.

use crate::l1::*;

/// The `AWS::Batch::ComputeEnvironment` resource defines your AWS Batch compute environment. You can define `MANAGED` or `UNMANAGED` compute environments. `MANAGED` compute environments can use Amazon EC2 or AWS Fargate resources. `UNMANAGED` compute environments can only use EC2 resources. For more information, see [Compute Environments](https://docs.aws.amazon.com/batch/latest/userguide/compute_environments.html) in the **.
///
/// In a managed compute environment, AWS Batch manages the capacity and instance types of the compute resources within the environment. This is based on the compute resource specification that you define or the [launch template](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-launch-templates.html) that you specify when you create the compute environment. You can choose either to use EC2 On-Demand Instances and EC2 Spot Instances, or to use Fargate and Fargate Spot capacity in your managed compute environment. You can optionally set a maximum price so that Spot Instances only launch when the Spot Instance price is below a specified percentage of the On-Demand price.
///
/// > Multi-node parallel jobs are not supported on Spot Instances.
///
/// In an unmanaged compute environment, you can manage your own EC2 compute resources and have a lot of flexibility with how you configure your compute resources. For example, you can use custom AMI. However, you need to verify that your AMI meets the Amazon ECS container instance AMI specification. For more information, see [container instance AMIs](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/container_instance_AMIs.html) in the *Amazon Elastic Container Service Developer Guide*. After you have created your unmanaged compute environment, you can use the [DescribeComputeEnvironments](https://docs.aws.amazon.com/batch/latest/APIReference/API_DescribeComputeEnvironments.html) operation to find the Amazon ECS cluster that is associated with it. Then, manually launch your container instances into that Amazon ECS cluster. For more information, see [Launching an Amazon ECS container instance](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/launch_container_instance.html) in the *Amazon Elastic Container Service Developer Guide*.
///
/// > To create a compute environment that uses EKS resources, the caller must have permissions to call `eks:DescribeCluster`. \> AWS Batch doesn't upgrade the AMIs in a compute environment after it's created except under specific conditions. For example, it doesn't automatically update the AMIs when a newer version of the Amazon ECS optimized AMI is available. Therefore, you're responsible for the management of the guest operating system (including updates and security patches) and any additional application software or utilities that you install on the compute resources. There are two ways to use a new AMI for your AWS Batch jobs. The original method is to complete these steps:
/// >
/// > - Create a new compute environment with the new AMI.
/// > - Add the compute environment to an existing job queue.
/// > - Remove the earlier compute environment from your job queue.
/// > - Delete the earlier compute environment.
/// >
/// > In April 2022, AWS Batch added enhanced support for updating compute environments. For example, the `UpdateComputeEnvironent` API lets you use the `ReplaceComputeEnvironment` property to dynamically update compute environment parameters such as the launch template or instance type without replacement. For more information, see [Updating compute environments](https://docs.aws.amazon.com/batch/latest/userguide/updating-compute-environments.html) in the *AWS Batch User Guide*.
/// >
/// > To use the enhanced updating of compute environments to update AMIs, follow these rules:
/// >
/// > - Either do not set the [ServiceRole](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-batch-computeenvironment.html#cfn-batch-computeenvironment-servicerole) property or set it to the *AWSServiceRoleForBatch* service-linked role.
/// > - Set the [AllocationStrategy](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-batch-computeenvironment-computeresources.html#cfn-batch-computeenvironment-computeresources-allocationstrategy) property to `BEST_FIT_PROGRESSIVE` or `SPOT_CAPACITY_OPTIMIZED`.
/// > - Set the [ReplaceComputeEnvironment](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-batch-computeenvironment.html#cfn-batch-computeenvironment-replacecomputeenvironment) property to `false`.
/// >
/// > \> Set the `ReplaceComputeEnvironment` property to `true` if the compute environment uses the `BEST_FIT` allocation strategy. \> If the `ReplaceComputeEnvironment` property is set to `false`, you might receive an error message when you update the CFN template for a compute environment. This issue occurs if the updated `desiredvcpus` value is less than the current `desiredvcpus` value. As a workaround, delete the `desiredvcpus` value from the updated template or use the `minvcpus` property to manage the number of vCPUs. For information, see [Error message when you update the `DesiredvCpus` setting](https://docs.aws.amazon.com/batch/latest/userguide/troubleshooting.html#error-desired-vcpus-update).
/// > - Set the [UpdateToLatestImageVersion](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-batch-computeenvironment-computeresources.html#cfn-batch-computeenvironment-computeresources-updatetolatestimageversion) property to `true`. This property is used when you update a compute environment. The [UpdateToLatestImageVersion](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-batch-computeenvironment-computeresources.html#cfn-batch-computeenvironment-computeresources-updatetolatestimageversion) property is ignored when you create a compute environment.
/// > - Either do not specify an image ID in [ImageId](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-batch-computeenvironment-computeresources.html#cfn-batch-computeenvironment-computeresources-imageid) or [ImageIdOverride](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-batch-computeenvironment-ec2configurationobject.html#cfn-batch-computeenvironment-ec2configurationobject-imageidoverride) properties, or in the launch template identified by the [Launch Template](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-batch-computeenvironment-computeresources.html#cfn-batch-computeenvironment-computeresources-launchtemplate) property. In that case AWS Batch will select the latest Amazon ECS optimized AMI supported by AWS Batch at the time the infrastructure update is initiated. Alternatively you can specify the AMI ID in the `ImageId` or `ImageIdOverride` properties, or the launch template identified by the `LaunchTemplate` properties. Changing any of these properties will trigger an infrastructure update.
/// >
/// > If these rules are followed, any update that triggers an infrastructure update will cause the AMI ID to be re-selected. If the [Version](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-batch-computeenvironment-launchtemplatespecification.html#cfn-batch-computeenvironment-launchtemplatespecification-version) property of the [LaunchTemplateSpecification](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-batch-computeenvironment-launchtemplatespecification.html) is set to `$Latest` or `$Default`, the latest or default version of the launch template will be evaluated up at the time of the infrastructure update, even if the `LaunchTemplateSpecification` was not updated.
///
/// `AWS::Batch::ComputeEnvironment`; `Ref` returns its `ComputeEnvironmentArn`, a [`batch::ComputeEnvironmentArn`](kinds::batch::ComputeEnvironmentArn).
/// Changing one of these replaces it: `ComputeEnvironmentName`, `EksConfiguration`, `Tags`, `Type`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-computeenvironment.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnComputeEnvironment(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Batch::ComputeEnvironment",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("compute_environment.rules"),
};

impl CfnComputeEnvironment {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Batch::ComputeEnvironment";

    /// `CfnComputeEnvironment` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The type of the compute environment: `MANAGED` or `UNMANAGED`.
    pub fn new(r#type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The name for your compute environment. It can be up to 128 characters long. It can contain uppercase and lowercase letters, numbers, hyphens (-), and underscores (_).
    ///
    /// `ComputeEnvironmentName`; an update replaces the resource.
    pub fn compute_environment_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ComputeEnvironmentName", value.into_value().into_node());
        self
    }

    /// The ComputeResources property type specifies details of the compute resources managed by the compute environment. This parameter is required for managed compute environments. For more information, see [Compute Environments](https://docs.aws.amazon.com/batch/latest/userguide/compute_environments.html) in the **.
    ///
    /// `ComputeResources`; updated in place.
    pub fn compute_resources(mut self, value: impl IntoValue<ComputeResourcesProperty>) -> Self {
        self.0
            .put("ComputeResources", value.into_value().into_node());
        self
    }

    /// Reserved.
    ///
    /// `Context`; updated in place.
    pub fn context(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Context", value.into_value().into_node());
        self
    }

    /// The `EcsSettings` property.
    ///
    /// `EcsSettings`; updated in place.
    pub fn ecs_settings(mut self, value: impl IntoValue<EcsSettingsProperty>) -> Self {
        self.0.put("EcsSettings", value.into_value().into_node());
        self
    }

    /// The details for the Amazon EKS cluster that supports the compute environment.
    ///
    /// > To create a compute environment that uses EKS resources, the caller must have permissions to call `eks:DescribeCluster`.
    ///
    /// `EksConfiguration`; an update replaces the resource.
    pub fn eks_configuration(mut self, value: impl IntoValue<EksConfigurationProperty>) -> Self {
        self.0
            .put("EksConfiguration", value.into_value().into_node());
        self
    }

    /// Specifies whether the compute environment is replaced if an update is made that requires replacing the instances in the compute environment. The default value is `true`. To enable more properties to be updated, set this property to `false`. When changing the value of this property to `false`, do not change any other properties at the same time. If other properties are changed at the same time, and the change needs to be rolled back but it can't, it's possible for the stack to go into the `UPDATE_ROLLBACK_FAILED` state. You can't update a stack that is in the `UPDATE_ROLLBACK_FAILED` state. However, if you can continue to roll it back, you can return the stack to its original settings and then try to update it again. For more information, see [Continue rolling back an update](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-continueupdaterollback.html) in the *AWS CloudFormation User Guide*.
    ///
    /// `ReplaceComputeEnvironment` is not applicable for Fargate compute environments. Fargate compute environments are always updated without interruption.
    ///
    /// The properties that can't be changed without replacing the compute environment are in the [`ComputeResources`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-batch-computeenvironment-computeresources.html) property type: [`AllocationStrategy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-batch-computeenvironment-computeresources.html#cfn-batch-computeenvironment-computeresources-allocationstrategy), [`BidPercentage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-batch-computeenvironment-computeresources.html#cfn-batch-computeenvironment-computeresources-bidpercentage), [`Ec2Configuration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-batch-computeenvironment-computeresources.html#cfn-batch-computeenvironment-computeresources-ec2configuration), [`Ec2KeyPair`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-batch-computeenvironment-computeresources.html#cfn-batch-computeenvironment-computeresources-ec2keypair), [`Ec2KeyPair`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-batch-computeenvironment-computeresources.html#cfn-batch-computeenvironment-computeresources-ec2keypair), [`ImageId`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-batch-computeenvironment-computeresources.html#cfn-batch-computeenvironment-computeresources-imageid), [`InstanceRole`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-batch-computeenvironment-computeresources.html#cfn-batch-computeenvironment-computeresources-instancerole), [`InstanceTypes`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-batch-computeenvironment-computeresources.html#cfn-batch-computeenvironment-computeresources-instancetypes), [`LaunchTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-batch-computeenvironment-computeresources.html#cfn-batch-computeenvironment-computeresources-launchtemplate), [`MaxvCpus`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-batch-computeenvironment-computeresources.html#cfn-batch-computeenvironment-computeresources-maxvcpus), [`MinvCpus`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-batch-computeenvironment-computeresources.html#cfn-batch-computeenvironment-computeresources-minvcpus), [`PlacementGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-batch-computeenvironment-computeresources.html#cfn-batch-computeenvironment-computeresources-placementgroup), [`SecurityGroupIds`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-batch-computeenvironment-computeresources.html#cfn-batch-computeenvironment-computeresources-securitygroupids), [`Subnets`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-batch-computeenvironment-computeresources.html#cfn-batch-computeenvironment-computeresources-subnets), [Tags](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-batch-computeenvironment-computeresources.html#cfn-batch-computeenvironment-computeresources-tags), [`Type`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-batch-computeenvironment-computeresources.html#cfn-batch-computeenvironment-computeresources-type), and [`UpdateToLatestImageVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-batch-computeenvironment-computeresources.html#cfn-batch-computeenvironment-computeresources-updatetolatestimageversion).
    ///
    /// `ReplaceComputeEnvironment`; default `true`; updated in place.
    pub fn replace_compute_environment(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ReplaceComputeEnvironment", value.into_value().into_node());
        self
    }

    /// The full Amazon Resource Name (ARN) of the IAM role that allows AWS Batch to make calls to other AWS services on your behalf. For more information, see [AWS Batch service IAM role](https://docs.aws.amazon.com/batch/latest/userguide/service_IAM_role.html) in the *AWS Batch User Guide*.
    ///
    /// > If your account already created the AWS Batch service-linked role, that role is used by default for your compute environment unless you specify a different role here. If the AWS Batch service-linked role doesn't exist in your account, and no role is specified here, the service attempts to create the AWS Batch service-linked role in your account.
    ///
    /// If your specified role has a path other than `/`, then you must specify either the full role ARN (recommended) or prefix the role name with the path. For example, if a role with the name `bar` has a path of `/foo/`, specify `/foo/bar` as the role name. For more information, see [Friendly names and paths](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-friendly-names) in the *IAM User Guide*.
    ///
    /// > Depending on how you created your AWS Batch service role, its ARN might contain the `service-role` path prefix. When you only specify the name of the service role, AWS Batch assumes that your ARN doesn't use the `service-role` path prefix. Because of this, we recommend that you specify the full ARN of your service role when you create compute environments.
    ///
    /// `ServiceRole`; updated in place.
    pub fn service_role(mut self, value: impl IntoValue<kinds::iam::RoleNameOrArn>) -> Self {
        self.0.put("ServiceRole", value.into_value().into_node());
        self
    }

    /// The state of the compute environment. If the state is `ENABLED`, then the compute environment accepts jobs from a queue and can scale out automatically based on queues.
    ///
    /// If the state is `ENABLED`, then the AWS Batch scheduler can attempt to place jobs from an associated job queue on the compute resources within the environment. If the compute environment is managed, then it can scale its instances out or in automatically, based on the job queue demand.
    ///
    /// If the state is `DISABLED`, then the AWS Batch scheduler doesn't attempt to place jobs within the environment. Jobs in a `STARTING` or `RUNNING` state continue to progress normally. Managed compute environments in the `DISABLED` state don't scale out.
    ///
    /// > Compute environments in a `DISABLED` state may continue to incur billing charges. To prevent additional charges, turn off and then delete the compute environment. For more information, see [State](https://docs.aws.amazon.com/batch/latest/userguide/compute_environment_parameters.html#compute_environment_state) in the *AWS Batch User Guide*.
    ///
    /// When an instance is idle, the instance scales down to the `minvCpus` value. However, the instance size doesn't change. For example, consider a `c5.8xlarge` instance with a `minvCpus` value of `4` and a `desiredvCpus` value of `36`. This instance doesn't scale down to a `c5.large` instance.
    ///
    /// `State`; updated in place.
    pub fn state(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("State", value.into_value().into_node());
        self
    }

    /// The tags applied to the compute environment.
    ///
    /// `Tags`; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The maximum number of vCPUs for an unmanaged compute environment. This parameter is only used for fair-share scheduling to reserve vCPU capacity for new share identifiers. If this parameter isn't provided for a fair-share job queue, no vCPU capacity is reserved.
    ///
    /// > This parameter is only supported when the `type` parameter is set to `UNMANAGED`.
    ///
    /// `UnmanagedvCpus`; updated in place.
    pub fn unmanaged_vcpus(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("UnmanagedvCpus", value.into_value().into_node());
        self
    }

    /// Specifies the infrastructure update policy for the compute environment. For more information about infrastructure updates, see [Updating compute environments](https://docs.aws.amazon.com/batch/latest/userguide/updating-compute-environments.html) in the *AWS Batch User Guide*.
    ///
    /// `UpdatePolicy`; updated in place.
    pub fn update_policy(mut self, value: impl IntoValue<UpdatePolicyProperty>) -> Self {
        self.0.put("UpdatePolicy", value.into_value().into_node());
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

impl Construct for CfnComputeEnvironment {
    type Handle = CfnComputeEnvironmentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnComputeEnvironmentRef {
        CfnComputeEnvironmentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnComputeEnvironment`] of a stack.
pub struct CfnComputeEnvironmentRef(NodeRef);

impl Clone for CfnComputeEnvironmentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnComputeEnvironmentRef {}
impl AsNode for CfnComputeEnvironmentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnComputeEnvironmentRef {
    /// What `Ref` returns: its `ComputeEnvironmentArn`, a [`batch::ComputeEnvironmentArn`](kinds::batch::ComputeEnvironmentArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::batch::ComputeEnvironmentArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the compute environment ARN, such as `batch: *us-east-1*: *111122223333* :compute-environment/ *ComputeEnvironmentName*`.
    ///
    /// `Fn::GetAtt` of `ComputeEnvironmentArn`.
    #[inline]
    pub fn attr_compute_environment_arn(&self) -> Value<kinds::batch::ComputeEnvironmentArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ComputeEnvironmentArn")))
    }

    /// The read-only status of the EKS access entry, returned by DescribeComputeEnvironments.
    ///
    /// `Fn::GetAtt` of `EksConfiguration.AccessEntry.Status`.
    #[inline]
    pub fn attr_eks_configuration_access_entry_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("EksConfiguration.AccessEntry.Status"),
        ))
    }
}

impl IntoValue<kinds::batch::ComputeEnvironmentArn> for &CfnComputeEnvironmentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::batch::ComputeEnvironmentArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `CapacityReservations` of `AWS::Batch::ComputeEnvironment`.
#[must_use = "a property type does nothing until it is set"]
pub struct CapacityReservationsProperty(Object);

impl CapacityReservationsProperty {
    /// `CapacityReservationsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `ReservationGroupArn` property.
    ///
    /// `ReservationGroupArn`.
    pub fn reservation_group_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ReservationGroupArn", value.into_value().into_node());
        self
    }

    /// The `ReservationPreference` property.
    ///
    /// `ReservationPreference`.
    pub fn reservation_preference(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ReservationPreference", value.into_value().into_node());
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

impl Kind for CapacityReservationsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CapacityReservationsProperty> for CapacityReservationsProperty {}
impl From<CapacityReservationsProperty> for Node {
    #[inline]
    fn from(value: CapacityReservationsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CapacityReservationsProperty> for CapacityReservationsProperty {
    #[inline]
    fn into_value(self) -> Value<CapacityReservationsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details about the compute resources managed by the compute environment. This parameter is required for managed compute environments. For more information, see [Compute Environments](https://docs.aws.amazon.com/batch/latest/userguide/compute_environments.html) in the *AWS Batch User Guide*.
///
/// The property type `ComputeResources` of `AWS::Batch::ComputeEnvironment`.
#[must_use = "a property type does nothing until it is set"]
pub struct ComputeResourcesProperty(Object);

impl ComputeResourcesProperty {
    /// `ComputeResourcesProperty` with its required properties, in alphabetical order:
    ///
    /// - `max_vcpus`: The maximum number of Amazon EC2 vCPUs that an environment can reach.
    /// - `r#type`: The type of compute environment: `EC2`, `SPOT`, `FARGATE`, or `FARGATE_SPOT`.
    pub fn new(max_vcpus: impl IntoValue<i64>, r#type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("MaxvCpus", max_vcpus.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The allocation strategy to use for the compute resource if not enough instances of the best fitting instance type can be allocated. This might be because of availability of the instance type in the Region or [Amazon EC2 service limits](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-resource-limits.html). For more information, see [Allocation strategies](https://docs.aws.amazon.com/batch/latest/userguide/allocation-strategies.html) in the *AWS Batch User Guide*.
    ///
    /// When updating a compute environment, changing the allocation strategy requires an infrastructure update of the compute environment. For more information, see [Updating compute environments](https://docs.aws.amazon.com/batch/latest/userguide/updating-compute-environments.html) in the *AWS Batch User Guide*. `BEST_FIT` is not supported when updating a compute environment.
    ///
    /// > This parameter isn't applicable to jobs that are running on Fargate resources, and shouldn't be specified.
    ///
    /// - **BEST_FIT (default)** - AWS Batch selects an instance type that best fits the needs of the jobs with a preference for the lowest-cost instance type. If additional instances of the selected instance type aren't available, AWS Batch waits for the additional instances to be available. If there aren't enough instances available, or if the user is reaching [Amazon EC2 service limits](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-resource-limits.html) then additional jobs aren't run until the currently running jobs have completed. This allocation strategy keeps costs lower but can limit scaling. If you are using Spot Fleets with `BEST_FIT` then the Spot Fleet IAM role must be specified.
    /// - **BEST_FIT_PROGRESSIVE** - AWS Batch will select additional instance types that are large enough to meet the requirements of the jobs in the queue, with a preference for instance types with a lower cost per unit vCPU. If additional instances of the previously selected instance types aren't available, AWS Batch will select new instance types.
    /// - **SPOT_CAPACITY_OPTIMIZED** - AWS Batch will select one or more instance types that are large enough to meet the requirements of the jobs in the queue, with a preference for instance types that are less likely to be interrupted. This allocation strategy is only available for Spot Instance compute resources.
    /// - **SPOT_PRICE_CAPACITY_OPTIMIZED** - The price and capacity optimized allocation strategy looks at both price and capacity to select the Spot Instance pools that are the least likely to be interrupted and have the lowest possible price. This allocation strategy is only available for Spot Instance compute resources.
    ///
    /// > We recommend that you use `SPOT_PRICE_CAPACITY_OPTIMIZED` rather than `SPOT_CAPACITY_OPTIMIZED` in most instances.
    ///
    /// With `BEST_FIT_PROGRESSIVE`, `SPOT_CAPACITY_OPTIMIZED`, and `SPOT_PRICE_CAPACITY_OPTIMIZED` allocation strategies using On-Demand or Spot Instances, and the `BEST_FIT` strategy using Spot Instances, AWS Batch might need to go above `maxvCpus` to meet your capacity requirements. In this event, AWS Batch never exceeds `maxvCpus` by more than a single instance.
    ///
    /// `AllocationStrategy`; an update may replace the resource.
    pub fn allocation_strategy(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AllocationStrategy", value.into_value().into_node());
        self
    }

    /// The maximum percentage that a Spot Instance price can be when compared with the On-Demand price for that instance type before instances are launched. For example, if your maximum percentage is 20%, the Spot price must be less than 20% of the current On-Demand price for that Amazon EC2 instance. You always pay the lowest (market) price and never more than your maximum percentage. For most use cases, we recommend leaving this field empty.
    ///
    /// When updating a compute environment, changing the bid percentage requires an infrastructure update of the compute environment. For more information, see [Updating compute environments](https://docs.aws.amazon.com/batch/latest/userguide/updating-compute-environments.html) in the *AWS Batch User Guide*.
    ///
    /// > This parameter isn't applicable to jobs that are running on Fargate resources. Don't specify it.
    ///
    /// `BidPercentage`; an update may replace the resource.
    pub fn bid_percentage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("BidPercentage", value.into_value().into_node());
        self
    }

    /// Capacity-level tags for compute environments.
    ///
    /// `CapacityTags`.
    pub fn capacity_tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("CapacityTags", value.into_value().into_node());
        self
    }

    /// The desired number of vCPUS in the compute environment. AWS Batch modifies this value between the minimum and maximum values based on job queue demand.
    ///
    /// > This parameter isn't applicable to jobs that are running on Fargate resources. Don't specify it. \> AWS Batch doesn't support changing the desired number of vCPUs of an existing compute environment. Don't specify this parameter for compute environments using Amazon EKS clusters. \> When you update the `desiredvCpus` setting, the value must be between the `minvCpus` and `maxvCpus` values.
    /// >
    /// > Additionally, the updated `desiredvCpus` value must be greater than or equal to the current `desiredvCpus` value. For more information, see [Troubleshooting AWS Batch](https://docs.aws.amazon.com/batch/latest/userguide/troubleshooting.html#error-desired-vcpus-update) in the *AWS Batch User Guide*.
    ///
    /// `DesiredvCpus`.
    pub fn desired_vcpus(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("DesiredvCpus", value.into_value().into_node());
        self
    }

    /// Provides information used to select Amazon Machine Images (AMIs) for Amazon EC2 instances in the compute environment. If `Ec2Configuration` isn't specified, the default is `ECS_AL2`.
    ///
    /// When updating a compute environment, changing this setting requires an infrastructure update of the compute environment. For more information, see [Updating compute environments](https://docs.aws.amazon.com/batch/latest/userguide/updating-compute-environments.html) in the *AWS Batch User Guide*. To remove the Amazon EC2 configuration and any custom AMI ID specified in `imageIdOverride`, set this value to an empty string.
    ///
    /// One or two values can be provided.
    ///
    /// > This parameter isn't applicable to jobs that are running on Fargate resources. Don't specify it.
    ///
    /// `Ec2Configuration`; an update may replace the resource.
    pub fn ec2_configuration(
        mut self,
        value: impl IntoValue<List<Ec2ConfigurationObjectProperty>>,
    ) -> Self {
        self.0
            .put("Ec2Configuration", value.into_value().into_node());
        self
    }

    /// The Amazon EC2 key pair that's used for instances launched in the compute environment. You can use this key pair to log in to your instances with SSH. To remove the Amazon EC2 key pair, set this value to an empty string.
    ///
    /// When updating a compute environment, changing the Amazon EC2 key pair requires an infrastructure update of the compute environment. For more information, see [Updating compute environments](https://docs.aws.amazon.com/batch/latest/userguide/updating-compute-environments.html) in the *AWS Batch User Guide*.
    ///
    /// > This parameter isn't applicable to jobs that are running on Fargate resources. Don't specify it.
    ///
    /// `Ec2KeyPair`; an update may replace the resource.
    pub fn ec2_key_pair(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Ec2KeyPair", value.into_value().into_node());
        self
    }

    /// The Amazon Machine Image (AMI) ID used for instances launched in the compute environment. This parameter is overridden by the `imageIdOverride` member of the `Ec2Configuration` structure. To remove the custom AMI ID and use the default AMI ID, set this value to an empty string.
    ///
    /// When updating a compute environment, changing the AMI ID requires an infrastructure update of the compute environment. For more information, see [Updating compute environments](https://docs.aws.amazon.com/batch/latest/userguide/updating-compute-environments.html) in the *AWS Batch User Guide*.
    ///
    /// > This parameter isn't applicable to jobs that are running on Fargate resources. Don't specify it. \> The AMI that you choose for a compute environment must match the architecture of the instance types that you intend to use for that compute environment. For example, if your compute environment uses A1 instance types, the compute resource AMI that you choose must support ARM instances. Amazon ECS vends both x86 and ARM versions of the Amazon ECS-optimized Amazon Linux 2 AMI. For more information, see [Amazon ECS-optimized Amazon Linux 2 AMI](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-optimized_AMI.html#ecs-optimized-ami-linux-variants.html) in the *Amazon Elastic Container Service Developer Guide*.
    ///
    /// `ImageId`; an update may replace the resource.
    pub fn image_id(mut self, value: impl IntoValue<kinds::ec2::ImageId>) -> Self {
        self.0.put("ImageId", value.into_value().into_node());
        self
    }

    /// The Amazon ECS instance profile applied to Amazon EC2 instances in a compute environment. Required for Amazon EC2 instances. You can specify the short name or full Amazon Resource Name (ARN) of an instance profile. For example, `*ecsInstanceRole*` or `arn:aws:iam:: *<aws_account_id>* :instance-profile/ *ecsInstanceRole*`. For more information, see [Amazon ECS instance role](https://docs.aws.amazon.com/batch/latest/userguide/instance_IAM_role.html) in the *AWS Batch User Guide*.
    ///
    /// When updating a compute environment, changing this setting requires an infrastructure update of the compute environment. For more information, see [Updating compute environments](https://docs.aws.amazon.com/batch/latest/userguide/updating-compute-environments.html) in the *AWS Batch User Guide*.
    ///
    /// > This parameter isn't applicable to jobs that are running on Fargate resources. Don't specify it.
    ///
    /// `InstanceRole`; an update may replace the resource.
    pub fn instance_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InstanceRole", value.into_value().into_node());
        self
    }

    /// The instances types that can be launched. You can specify instance families to launch any instance type within those families (for example, `c5` or `p3`), or you can specify specific sizes within a family (such as `c5.8xlarge`).
    ///
    /// AWS Batch can select the instance type for you if you choose one of the following:
    ///
    /// - `optimal` to select instance types (from the `c4`, `m4`, `r4`, `c5`, `m5`, and `r5` instance families) that match the demand of your job queues.
    /// - `default_x86_64` to choose x86 based instance types (from the `m6i`, `c6i`, `r6i`, and `c7i` instance families) that matches the resource demands of the job queue.
    /// - `default_arm64` to choose x86 based instance types (from the `m6g`, `c6g`, `r6g`, and `c7g` instance families) that matches the resource demands of the job queue.
    ///
    /// > Starting on 11/01/2025 the behavior of `optimal` is going to be changed to match `default_x86_64`. During the change your instance families could be updated to a newer generation. You do not need to perform any actions for the upgrade to happen. For more information about change, see [Optimal instance type configuration to receive automatic instance family updates](https://docs.aws.amazon.com/batch/latest/userguide/optimal-default-instance-troubleshooting.html). \> Instance family availability varies by AWS Region. For example, some AWS Region s may not have any fourth generation instance families but have fifth and sixth generation instance families.
    /// >
    /// > When using `default_x86_64` or `default_arm64` instance bundles, AWS Batch selects instance families based on a balance of cost-effectiveness and performance. While newer generation instances often provide better price-performance, AWS Batch may choose an earlier generation instance family if it provides the optimal combination of availability, cost, and performance for your workload. For example, in an AWS Region where both c6i and c7i instances are available, AWS Batch might select c6i instances if they offer better cost-effectiveness for your specific job requirements. For more information on AWS Batch instance types and AWS Region availability, see [Instance type compute table](https://docs.aws.amazon.com/batch/latest/userguide/instance-type-compute-table.html) in the *AWS Batch User Guide*.
    /// >
    /// > AWS Batch periodically updates your instances in default bundles to newer, more cost-effective options. Updates happen automatically without requiring any action from you. Your workloads continue running during updates with no interruption \> This parameter isn't applicable to jobs that are running on Fargate resources. Don't specify it. \> When you create a compute environment, the instance types that you select for the compute environment must share the same architecture. For example, you can't mix x86 and ARM instances in the same compute environment.
    ///
    /// `InstanceTypes`; an update may replace the resource.
    pub fn instance_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("InstanceTypes", value.into_value().into_node());
        self
    }

    /// The launch template to use for your compute resources. Any other compute resource parameters that you specify in a [CreateComputeEnvironment](https://docs.aws.amazon.com/batch/latest/APIReference/API_CreateComputeEnvironment.html) API operation override the same parameters in the launch template. You must specify either the launch template ID or launch template name in the request, but not both. For more information, see [Launch Template Support](https://docs.aws.amazon.com/batch/latest/userguide/launch-templates.html) in the **. Removing the launch template from a compute environment will not remove the AMI specified in the launch template. In order to update the AMI specified in a launch template, the `updateToLatestImageVersion` parameter must be set to `true`.
    ///
    /// When updating a compute environment, changing the launch template requires an infrastructure update of the compute environment. For more information, see [Updating compute environments](https://docs.aws.amazon.com/batch/latest/userguide/updating-compute-environments.html) in the **.
    ///
    /// > This parameter isn't applicable to jobs running on Fargate resources, and shouldn't be specified.
    ///
    /// `LaunchTemplate`; an update may replace the resource.
    pub fn launch_template(
        mut self,
        value: impl IntoValue<LaunchTemplateSpecificationProperty>,
    ) -> Self {
        self.0.put("LaunchTemplate", value.into_value().into_node());
        self
    }

    /// The `ManagedInstancesProvider` property.
    ///
    /// `ManagedInstancesProvider`.
    pub fn managed_instances_provider(
        mut self,
        value: impl IntoValue<ManagedInstancesProviderProperty>,
    ) -> Self {
        self.0
            .put("ManagedInstancesProvider", value.into_value().into_node());
        self
    }

    /// The minimum number of vCPUs that an environment should maintain (even if the compute environment is `DISABLED`).
    ///
    /// > This parameter isn't applicable to jobs that are running on Fargate resources. Don't specify it.
    ///
    /// `MinvCpus`.
    pub fn min_vcpus(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MinvCpus", value.into_value().into_node());
        self
    }

    /// The Amazon EC2 placement group to associate with your compute resources. If you intend to submit multi-node parallel jobs to your compute environment, you should consider creating a cluster placement group and associate it with your compute resources. This keeps your multi-node parallel job on a logical grouping of instances within a single Availability Zone with high network flow potential. For more information, see [Placement groups](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-groups.html) in the *Amazon EC2 User Guide for Linux Instances*.
    ///
    /// When updating a compute environment, changing the placement group requires an infrastructure update of the compute environment. For more information, see [Updating compute environments](https://docs.aws.amazon.com/batch/latest/userguide/updating-compute-environments.html) in the *AWS Batch User Guide*.
    ///
    /// > This parameter isn't applicable to jobs that are running on Fargate resources. Don't specify it.
    ///
    /// `PlacementGroup`; an update may replace the resource.
    pub fn placement_group(
        mut self,
        value: impl IntoValue<kinds::ec2::PlacementGroupName>,
    ) -> Self {
        self.0.put("PlacementGroup", value.into_value().into_node());
        self
    }

    /// The `ScalingPolicy` property.
    ///
    /// `ScalingPolicy`.
    pub fn scaling_policy(mut self, value: impl IntoValue<ComputeScalingPolicyProperty>) -> Self {
        self.0.put("ScalingPolicy", value.into_value().into_node());
        self
    }

    /// The Amazon EC2 security groups that are associated with instances launched in the compute environment. This parameter is required for Fargate compute resources, where it can contain up to 5 security groups. For Fargate compute resources, providing an empty list is handled as if this parameter wasn't specified and no change is made. For Amazon EC2 compute resources, providing an empty list removes the security groups from the compute resource.
    ///
    /// When updating a compute environment, changing the Amazon EC2 security groups requires an infrastructure update of the compute environment. For more information, see [Updating compute environments](https://docs.aws.amazon.com/batch/latest/userguide/updating-compute-environments.html) in the *AWS Batch User Guide*.
    ///
    /// `SecurityGroupIds`; an update may replace the resource.
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("SecurityGroupIds", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the Amazon EC2 Spot Fleet IAM role applied to a `SPOT` compute environment. This role is required if the allocation strategy set to `BEST_FIT` or if the allocation strategy isn't specified. For more information, see [Amazon EC2 spot fleet role](https://docs.aws.amazon.com/batch/latest/userguide/spot_fleet_IAM_role.html) in the *AWS Batch User Guide*.
    ///
    /// > This parameter isn't applicable to jobs that are running on Fargate resources. Don't specify it. \> To tag your Spot Instances on creation, the Spot Fleet IAM role specified here must use the newer *AmazonEC2SpotFleetTaggingRole* managed policy. The previously recommended *AmazonEC2SpotFleetRole* managed policy doesn't have the required permissions to tag Spot Instances. For more information, see [Spot instances not tagged on creation](https://docs.aws.amazon.com/batch/latest/userguide/troubleshooting.html#spot-instance-no-tag) in the *AWS Batch User Guide*.
    ///
    /// `SpotIamFleetRole`; an update replaces the resource.
    pub fn spot_iam_fleet_role(mut self, value: impl IntoValue<kinds::iam::RoleName>) -> Self {
        self.0
            .put("SpotIamFleetRole", value.into_value().into_node());
        self
    }

    /// The VPC subnets where the compute resources are launched. Fargate compute resources can contain up to 16 subnets. For Fargate compute resources, providing an empty list will be handled as if this parameter wasn't specified and no change is made. For Amazon EC2 compute resources, providing an empty list removes the VPC subnets from the compute resource. For more information, see [VPCs and subnets](https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Subnets.html) in the *Amazon VPC User Guide*.
    ///
    /// When updating a compute environment, changing the VPC subnets requires an infrastructure update of the compute environment. For more information, see [Updating compute environments](https://docs.aws.amazon.com/batch/latest/userguide/updating-compute-environments.html) in the *AWS Batch User Guide*.
    ///
    /// > AWS Batch on Amazon EC2 and AWS Batch on Amazon EKS support Local Zones. For more information, see [Local Zones](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-regions-availability-zones.html#concepts-local-zones) in the *Amazon EC2 User Guide for Linux Instances*, [Amazon EKS and AWS Local Zones](https://docs.aws.amazon.com/eks/latest/userguide/local-zones.html) in the *Amazon EKS User Guide* and [Amazon ECS clusters in Local Zones, Wavelength Zones, and AWS Outposts](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cluster-regions-zones.html#clusters-local-zones) in the *Amazon ECS Developer Guide*.
    /// >
    /// > AWS Batch on Fargate doesn't currently support Local Zones.
    ///
    /// `Subnets`; an update may replace the resource.
    pub fn subnets(mut self, value: impl IntoValue<List<kinds::ec2::SubnetId>>) -> Self {
        self.0.put("Subnets", value.into_value().into_node());
        self
    }

    /// Key-value pair tags to be applied to Amazon EC2 resources that are launched in the compute environment. For AWS Batch, these take the form of `"String1": "String2"`, where `String1` is the tag key and `String2` is the tag value (for example, `{ "Name": "Batch Instance - C4OnDemand" }`). This is helpful for recognizing your Batch instances in the Amazon EC2 console. These tags aren't seen when using the AWS Batch `ListTagsForResource` API operation.
    ///
    /// When updating a compute environment, changing this setting requires an infrastructure update of the compute environment. For more information, see [Updating compute environments](https://docs.aws.amazon.com/batch/latest/userguide/updating-compute-environments.html) in the *AWS Batch User Guide*.
    ///
    /// > This parameter isn't applicable to jobs that are running on Fargate resources. Don't specify it.
    ///
    /// `Tags`; an update may replace the resource.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Specifies whether the AMI ID is updated to the latest one that's supported by AWS Batch when the compute environment has an infrastructure update. The default value is `false`.
    ///
    /// > An AMI ID can either be specified in the `imageId` or `imageIdOverride` parameters or be determined by the launch template that's specified in the `launchTemplate` parameter. If an AMI ID is specified any of these ways, this parameter is ignored. For more information about to update AMI IDs during an infrastructure update, see [Updating the AMI ID](https://docs.aws.amazon.com/batch/latest/userguide/updating-compute-environments.html#updating-compute-environments-ami) in the *AWS Batch User Guide*.
    ///
    /// When updating a compute environment, changing this setting requires an infrastructure update of the compute environment. For more information, see [Updating compute environments](https://docs.aws.amazon.com/batch/latest/userguide/updating-compute-environments.html) in the *AWS Batch User Guide*.
    ///
    /// `UpdateToLatestImageVersion`; default `false`.
    pub fn update_to_latest_image_version(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("UpdateToLatestImageVersion", value.into_value().into_node());
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

impl Kind for ComputeResourcesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ComputeResourcesProperty> for ComputeResourcesProperty {}
impl From<ComputeResourcesProperty> for Node {
    #[inline]
    fn from(value: ComputeResourcesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ComputeResourcesProperty> for ComputeResourcesProperty {
    #[inline]
    fn into_value(self) -> Value<ComputeResourcesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ComputeScalingPolicy` of `AWS::Batch::ComputeEnvironment`.
#[must_use = "a property type does nothing until it is set"]
pub struct ComputeScalingPolicyProperty(Object);

impl ComputeScalingPolicyProperty {
    /// `ComputeScalingPolicyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `MinScaleDownDelayMinutes` property.
    ///
    /// `MinScaleDownDelayMinutes`.
    pub fn min_scale_down_delay_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MinScaleDownDelayMinutes", value.into_value().into_node());
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

impl Kind for ComputeScalingPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ComputeScalingPolicyProperty> for ComputeScalingPolicyProperty {}
impl From<ComputeScalingPolicyProperty> for Node {
    #[inline]
    fn from(value: ComputeScalingPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ComputeScalingPolicyProperty> for ComputeScalingPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<ComputeScalingPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides information used to select Amazon Machine Images (AMIs) for instances in the compute environment. If `Ec2Configuration` isn't specified, the default is `ECS_AL2` ( [Amazon Linux 2](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-optimized_AMI.html#al2ami) ).
///
/// > This object isn't applicable to jobs that are running on Fargate resources.
///
/// The property type `Ec2ConfigurationObject` of `AWS::Batch::ComputeEnvironment`.
#[must_use = "a property type does nothing until it is set"]
pub struct Ec2ConfigurationObjectProperty(Object);

impl Ec2ConfigurationObjectProperty {
    /// `Ec2ConfigurationObjectProperty` with its required properties, in alphabetical order:
    ///
    /// - `image_type`: The image type to match with the instance type to select an AMI.
    pub fn new(image_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ImageType", image_type.into_value().into_node());
        Self(object_)
    }

    /// The `BatchImageStatus` property.
    ///
    /// `BatchImageStatus`.
    pub fn batch_image_status(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BatchImageStatus", value.into_value().into_node());
        self
    }

    /// The AMI ID used for instances launched in the compute environment that match the image type. This setting overrides the `imageId` set in the `computeResource` object.
    ///
    /// > The AMI that you choose for a compute environment must match the architecture of the instance types that you intend to use for that compute environment. For example, if your compute environment uses A1 instance types, the compute resource AMI that you choose must support ARM instances. Amazon ECS vends both x86 and ARM versions of the Amazon ECS-optimized Amazon Linux 2 AMI. For more information, see [Amazon ECS-optimized Amazon Linux 2 AMI](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-optimized_AMI.html#ecs-optimized-ami-linux-variants.html) in the *Amazon Elastic Container Service Developer Guide*.
    ///
    /// `ImageIdOverride`; an update may replace the resource.
    pub fn image_id_override(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ImageIdOverride", value.into_value().into_node());
        self
    }

    /// The Kubernetes version for the compute environment. If you don't specify a value, the latest version that AWS Batch supports is used.
    ///
    /// `ImageKubernetesVersion`; an update may replace the resource.
    pub fn image_kubernetes_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ImageKubernetesVersion", value.into_value().into_node());
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

impl Kind for Ec2ConfigurationObjectProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<Ec2ConfigurationObjectProperty> for Ec2ConfigurationObjectProperty {}
impl From<Ec2ConfigurationObjectProperty> for Node {
    #[inline]
    fn from(value: Ec2ConfigurationObjectProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<Ec2ConfigurationObjectProperty> for Ec2ConfigurationObjectProperty {
    #[inline]
    fn into_value(self) -> Value<Ec2ConfigurationObjectProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `EcsSettings` of `AWS::Batch::ComputeEnvironment`.
#[must_use = "a property type does nothing until it is set"]
pub struct EcsSettingsProperty(Object);

impl EcsSettingsProperty {
    /// `EcsSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The CloudWatch Container Insights setting applied to the Amazon ECS cluster that backs this compute environment. After you set this property, you can't revert it to the default (unset) state in which the setting is managed outside of AWS Batch. If you remove this property after previously setting it, AWS Batch treats the omission as DISABLED, because the underlying API has no way to unset the value. Because of this, if a stack rollback would return this property to its previous unset state, AWS Batch sets it to DISABLED instead.
    ///
    /// `ContainerInsights`; one of `ENABLED`, `ENHANCED`, `DISABLED`.
    pub fn container_insights(mut self, value: impl IntoValue<ContainerInsights>) -> Self {
        self.0
            .put("ContainerInsights", value.into_value().into_node());
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

impl Kind for EcsSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EcsSettingsProperty> for EcsSettingsProperty {}
impl From<EcsSettingsProperty> for Node {
    #[inline]
    fn from(value: EcsSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EcsSettingsProperty> for EcsSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<EcsSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The EKS access entry configuration for the compute environment. Controls whether AWS Batch manages the EKS access entry for the compute environment's service role, or inherits it from the cluster.
///
/// The property type `EksAccessEntry` of `AWS::Batch::ComputeEnvironment`.
#[must_use = "a property type does nothing until it is set"]
pub struct EksAccessEntryProperty(Object);

impl EksAccessEntryProperty {
    /// `EksAccessEntryProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The desired state of the EKS access entry managed by AWS Batch. When omitted, AWS Batch applies INHERIT_FROM_CLUSTER.
    ///
    /// `DesiredState`; one of `ENABLED`, `DISABLED`, `INHERIT_FROM_CLUSTER`.
    pub fn desired_state(mut self, value: impl IntoValue<DesiredState>) -> Self {
        self.0.put("DesiredState", value.into_value().into_node());
        self
    }

    /// The read-only status of the EKS access entry, returned by DescribeComputeEnvironments.
    ///
    /// `Status`; one of `ACTIVE`, `INACTIVE`.
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.put("Status", value.into_value().into_node());
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

impl Kind for EksAccessEntryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EksAccessEntryProperty> for EksAccessEntryProperty {}
impl From<EksAccessEntryProperty> for Node {
    #[inline]
    fn from(value: EksAccessEntryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EksAccessEntryProperty> for EksAccessEntryProperty {
    #[inline]
    fn into_value(self) -> Value<EksAccessEntryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for the Amazon EKS cluster that supports the AWS Batch compute environment. The cluster must exist before the compute environment can be created.
///
/// The property type `EksConfiguration` of `AWS::Batch::ComputeEnvironment`.
#[must_use = "a property type does nothing until it is set"]
pub struct EksConfigurationProperty(Object);

impl EksConfigurationProperty {
    /// `EksConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `eks_cluster_arn`: The Amazon Resource Name (ARN) of the Amazon EKS cluster.
    /// - `kubernetes_namespace`: The namespace of the Amazon EKS cluster.
    pub fn new(
        eks_cluster_arn: impl IntoValue<String>,
        kubernetes_namespace: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("EksClusterArn", eks_cluster_arn.into_value().into_node());
        object_.put(
            "KubernetesNamespace",
            kubernetes_namespace.into_value().into_node(),
        );
        Self(object_)
    }

    /// The EKS access entry configuration for the compute environment. Controls whether AWS Batch manages the EKS access entry for the compute environment's service role, or inherits it from the cluster.
    ///
    /// `AccessEntry`.
    pub fn access_entry(mut self, value: impl IntoValue<EksAccessEntryProperty>) -> Self {
        self.0.put("AccessEntry", value.into_value().into_node());
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

impl Kind for EksConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EksConfigurationProperty> for EksConfigurationProperty {}
impl From<EksConfigurationProperty> for Node {
    #[inline]
    fn from(value: EksConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EksConfigurationProperty> for EksConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<EksConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `InfrastructureOptimization` of `AWS::Batch::ComputeEnvironment`.
#[must_use = "a property type does nothing until it is set"]
pub struct InfrastructureOptimizationProperty(Object);

impl InfrastructureOptimizationProperty {
    /// `InfrastructureOptimizationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `ScaleInAfter` property.
    ///
    /// `ScaleInAfter`.
    pub fn scale_in_after(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ScaleInAfter", value.into_value().into_node());
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

impl Kind for InfrastructureOptimizationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InfrastructureOptimizationProperty> for InfrastructureOptimizationProperty {}
impl From<InfrastructureOptimizationProperty> for Node {
    #[inline]
    fn from(value: InfrastructureOptimizationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InfrastructureOptimizationProperty> for InfrastructureOptimizationProperty {
    #[inline]
    fn into_value(self) -> Value<InfrastructureOptimizationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `InstanceLaunchTemplate` of `AWS::Batch::ComputeEnvironment`.
#[must_use = "a property type does nothing until it is set"]
pub struct InstanceLaunchTemplateProperty(Object);

impl InstanceLaunchTemplateProperty {
    /// `InstanceLaunchTemplateProperty` with its required properties, in alphabetical order:
    ///
    /// - `ec2_instance_profile_arn`
    /// - `network_configuration`
    pub fn new(
        ec2_instance_profile_arn: impl IntoValue<kinds::iam::InstanceProfileArn>,
        network_configuration: impl IntoValue<ManagedInstancesNetworkConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "Ec2InstanceProfileArn",
            ec2_instance_profile_arn.into_value().into_node(),
        );
        object_.put(
            "NetworkConfiguration",
            network_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `CapacityOptionType` property.
    ///
    /// `CapacityOptionType`; one of `ON_DEMAND`, `SPOT`, `RESERVED`; an update replaces the resource.
    pub fn capacity_option_type(mut self, value: impl IntoValue<CapacityOptionType>) -> Self {
        self.0
            .put("CapacityOptionType", value.into_value().into_node());
        self
    }

    /// The `CapacityReservations` property.
    ///
    /// `CapacityReservations`.
    pub fn capacity_reservations(
        mut self,
        value: impl IntoValue<CapacityReservationsProperty>,
    ) -> Self {
        self.0
            .put("CapacityReservations", value.into_value().into_node());
        self
    }

    /// The `FipsEnabled` property.
    ///
    /// `FipsEnabled`; an update replaces the resource.
    pub fn fips_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("FipsEnabled", value.into_value().into_node());
        self
    }

    /// The `InstanceMetadataTagsPropagation` property.
    ///
    /// `InstanceMetadataTagsPropagation`.
    pub fn instance_metadata_tags_propagation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "InstanceMetadataTagsPropagation",
            value.into_value().into_node(),
        );
        self
    }

    /// The `InstanceRequirements` property.
    ///
    /// `InstanceRequirements`.
    pub fn instance_requirements(
        mut self,
        value: impl IntoValue<InstanceRequirementsProperty>,
    ) -> Self {
        self.0
            .put("InstanceRequirements", value.into_value().into_node());
        self
    }

    /// The `LocalStorageConfiguration` property.
    ///
    /// `LocalStorageConfiguration`.
    pub fn local_storage_configuration(
        mut self,
        value: impl IntoValue<ManagedInstancesLocalStorageConfigurationProperty>,
    ) -> Self {
        self.0
            .put("LocalStorageConfiguration", value.into_value().into_node());
        self
    }

    /// The `Monitoring` property.
    ///
    /// `Monitoring`.
    pub fn monitoring(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Monitoring", value.into_value().into_node());
        self
    }

    /// The `StorageConfiguration` property.
    ///
    /// `StorageConfiguration`.
    pub fn storage_configuration(
        mut self,
        value: impl IntoValue<ManagedInstancesStorageConfigurationProperty>,
    ) -> Self {
        self.0
            .put("StorageConfiguration", value.into_value().into_node());
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

impl Kind for InstanceLaunchTemplateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InstanceLaunchTemplateProperty> for InstanceLaunchTemplateProperty {}
impl From<InstanceLaunchTemplateProperty> for Node {
    #[inline]
    fn from(value: InstanceLaunchTemplateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InstanceLaunchTemplateProperty> for InstanceLaunchTemplateProperty {
    #[inline]
    fn into_value(self) -> Value<InstanceLaunchTemplateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `InstanceRequirements` of `AWS::Batch::ComputeEnvironment`.
#[must_use = "a property type does nothing until it is set"]
pub struct InstanceRequirementsProperty(Object);

impl InstanceRequirementsProperty {
    /// `InstanceRequirementsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AllowedInstanceTypes` property.
    ///
    /// `AllowedInstanceTypes`.
    pub fn allowed_instance_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AllowedInstanceTypes", value.into_value().into_node());
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

impl Kind for InstanceRequirementsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InstanceRequirementsProperty> for InstanceRequirementsProperty {}
impl From<InstanceRequirementsProperty> for Node {
    #[inline]
    fn from(value: InstanceRequirementsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InstanceRequirementsProperty> for InstanceRequirementsProperty {
    #[inline]
    fn into_value(self) -> Value<InstanceRequirementsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents a launch template that's associated with a compute resource. You must specify either the launch template ID or launch template name in the request, but not both.
///
/// If security groups are specified using both the `securityGroupIds` parameter of `CreateComputeEnvironment` and the launch template, the values in the `securityGroupIds` parameter of `CreateComputeEnvironment` will be used.
///
/// > This object isn't applicable to jobs that are running on Fargate resources.
///
/// The property type `LaunchTemplateSpecification` of `AWS::Batch::ComputeEnvironment`.
#[must_use = "a property type does nothing until it is set"]
pub struct LaunchTemplateSpecificationProperty(Object);

impl LaunchTemplateSpecificationProperty {
    /// `LaunchTemplateSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ID of the launch template.
    ///
    /// `LaunchTemplateId`; an update may replace the resource.
    pub fn launch_template_id(
        mut self,
        value: impl IntoValue<kinds::ec2::LaunchTemplateId>,
    ) -> Self {
        self.0
            .put("LaunchTemplateId", value.into_value().into_node());
        self
    }

    /// The name of the launch template.
    ///
    /// `LaunchTemplateName`; an update may replace the resource.
    pub fn launch_template_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LaunchTemplateName", value.into_value().into_node());
        self
    }

    /// A launch template to use in place of the default launch template. You must specify either the launch template ID or launch template name in the request, but not both.
    ///
    /// You can specify up to ten (10) launch template overrides that are associated to unique instance types or families for each compute environment.
    ///
    /// > To unset all override templates for a compute environment, you can pass an empty array to the [UpdateComputeEnvironment.overrides](https://docs.aws.amazon.com/batch/latest/APIReference/API_UpdateComputeEnvironment.html) parameter, or not include the `overrides` parameter when submitting the `UpdateComputeEnvironment` API operation.
    ///
    /// `Overrides`.
    pub fn overrides(
        mut self,
        value: impl IntoValue<List<LaunchTemplateSpecificationOverrideProperty>>,
    ) -> Self {
        self.0.put("Overrides", value.into_value().into_node());
        self
    }

    /// The EKS node initialization process to use. You only need to specify this value if you are using a custom AMI. The default value is `EKS_BOOTSTRAP_SH`. If *imageType* is a custom AMI based on EKS_AL2023 or EKS_AL2023_NVIDIA then you must choose `EKS_NODEADM`.
    ///
    /// `UserdataType`; one of `EKS_BOOTSTRAP_SH`, `EKS_NODEADM`.
    pub fn userdata_type(mut self, value: impl IntoValue<UserdataType>) -> Self {
        self.0.put("UserdataType", value.into_value().into_node());
        self
    }

    /// The version number of the launch template, `$Default`, or `$Latest`.
    ///
    /// If the value is `$Default`, the default version of the launch template is used. If the value is `$Latest`, the latest version of the launch template is used.
    ///
    /// > If the AMI ID that's used in a compute environment is from the launch template, the AMI isn't changed when the compute environment is updated. It's only changed if the `updateToLatestImageVersion` parameter for the compute environment is set to `true`. During an infrastructure update, if either `$Default` or `$Latest` is specified, AWS Batch re-evaluates the launch template version, and it might use a different version of the launch template. This is the case even if the launch template isn't specified in the update. When updating a compute environment, changing the launch template requires an infrastructure update of the compute environment. For more information, see [Updating compute environments](https://docs.aws.amazon.com/batch/latest/userguide/updating-compute-environments.html) in the *AWS Batch User Guide*.
    ///
    /// Default: `$Default`
    ///
    /// Latest: `$Latest`
    ///
    /// `Version`; an update may replace the resource.
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Version", value.into_value().into_node());
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

impl Kind for LaunchTemplateSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LaunchTemplateSpecificationProperty> for LaunchTemplateSpecificationProperty {}
impl From<LaunchTemplateSpecificationProperty> for Node {
    #[inline]
    fn from(value: LaunchTemplateSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LaunchTemplateSpecificationProperty> for LaunchTemplateSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<LaunchTemplateSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents a launch template to use in place of the default launch template. You must specify either the launch template ID or launch template name in the request, but not both.
///
/// If security groups are specified using both the `securityGroupIds` parameter of `CreateComputeEnvironment` and the launch template, the values in the `securityGroupIds` parameter of `CreateComputeEnvironment` will be used.
///
/// You can define up to ten (10) overrides for each compute environment.
///
/// > This object isn't applicable to jobs that are running on Fargate resources. \> To unset all override templates for a compute environment, you can pass an empty array to the [UpdateComputeEnvironment.overrides](https://docs.aws.amazon.com/batch/latest/APIReference/API_UpdateComputeEnvironment.html) parameter, or not include the `overrides` parameter when submitting the `UpdateComputeEnvironment` API operation.
///
/// The property type `LaunchTemplateSpecificationOverride` of `AWS::Batch::ComputeEnvironment`.
#[must_use = "a property type does nothing until it is set"]
pub struct LaunchTemplateSpecificationOverrideProperty(Object);

impl LaunchTemplateSpecificationOverrideProperty {
    /// `LaunchTemplateSpecificationOverrideProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ID of the launch template.
    ///
    /// *Note:* If you specify the `launchTemplateId` you can't specify the `launchTemplateName` as well.
    ///
    /// `LaunchTemplateId`.
    pub fn launch_template_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LaunchTemplateId", value.into_value().into_node());
        self
    }

    /// The name of the launch template.
    ///
    /// *Note:* If you specify the `launchTemplateName` you can't specify the `launchTemplateId` as well.
    ///
    /// `LaunchTemplateName`.
    pub fn launch_template_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LaunchTemplateName", value.into_value().into_node());
        self
    }

    /// The instance type or family that this override launch template should be applied to.
    ///
    /// This parameter is required when defining a launch template override.
    ///
    /// Information included in this parameter must meet the following requirements:
    ///
    /// - Must be a valid Amazon EC2 instance type or family.
    /// - The following AWS Batch `InstanceTypes` are not allowed: `optimal`, `default_x86_64`, and `default_arm64`.
    /// - `targetInstanceTypes` can target only instance types and families that are included within the [`ComputeResource.instanceTypes`](https://docs.aws.amazon.com/batch/latest/APIReference/API_ComputeResource.html#Batch-Type-ComputeResource-instanceTypes) set. `targetInstanceTypes` doesn't need to include all of the instances from the `instanceType` set, but at least a subset. For example, if `ComputeResource.instanceTypes` includes `[m5, g5]`, `targetInstanceTypes` can include `[m5.2xlarge]` and `[m5.large]` but not `[c5.large]`.
    /// - `targetInstanceTypes` included within the same launch template override or across launch template overrides can't overlap for the same compute environment. For example, you can't define one launch template override to target an instance family and another define an instance type within this same family.
    ///
    /// `TargetInstanceTypes`.
    pub fn target_instance_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("TargetInstanceTypes", value.into_value().into_node());
        self
    }

    /// The EKS node initialization process to use. You only need to specify this value if you are using a custom AMI. The default value is `EKS_BOOTSTRAP_SH`. If *imageType* is a custom AMI based on EKS_AL2023 or EKS_AL2023_NVIDIA then you must choose `EKS_NODEADM`.
    ///
    /// `UserdataType`; one of `EKS_BOOTSTRAP_SH`, `EKS_NODEADM`.
    pub fn userdata_type(mut self, value: impl IntoValue<UserdataType>) -> Self {
        self.0.put("UserdataType", value.into_value().into_node());
        self
    }

    /// The version number of the launch template, `$Default`, or `$Latest`.
    ///
    /// If the value is `$Default`, the default version of the launch template is used. If the value is `$Latest`, the latest version of the launch template is used.
    ///
    /// > If the AMI ID that's used in a compute environment is from the launch template, the AMI isn't changed when the compute environment is updated. It's only changed if the `updateToLatestImageVersion` parameter for the compute environment is set to `true`. During an infrastructure update, if either `$Default` or `$Latest` is specified, AWS Batch re-evaluates the launch template version, and it might use a different version of the launch template. This is the case even if the launch template isn't specified in the update. When updating a compute environment, changing the launch template requires an infrastructure update of the compute environment. For more information, see [Updating compute environments](https://docs.aws.amazon.com/batch/latest/userguide/updating-compute-environments.html) in the *AWS Batch User Guide*.
    ///
    /// Default: `$Default`
    ///
    /// Latest: `$Latest`
    ///
    /// `Version`.
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Version", value.into_value().into_node());
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

impl Kind for LaunchTemplateSpecificationOverrideProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LaunchTemplateSpecificationOverrideProperty>
    for LaunchTemplateSpecificationOverrideProperty
{
}
impl From<LaunchTemplateSpecificationOverrideProperty> for Node {
    #[inline]
    fn from(value: LaunchTemplateSpecificationOverrideProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LaunchTemplateSpecificationOverrideProperty>
    for LaunchTemplateSpecificationOverrideProperty
{
    #[inline]
    fn into_value(self) -> Value<LaunchTemplateSpecificationOverrideProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ManagedInstancesLocalStorageConfiguration` of `AWS::Batch::ComputeEnvironment`.
#[must_use = "a property type does nothing until it is set"]
pub struct ManagedInstancesLocalStorageConfigurationProperty(Object);

impl ManagedInstancesLocalStorageConfigurationProperty {
    /// `ManagedInstancesLocalStorageConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `UseLocalStorage` property.
    ///
    /// `UseLocalStorage`.
    pub fn use_local_storage(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("UseLocalStorage", value.into_value().into_node());
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

impl Kind for ManagedInstancesLocalStorageConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ManagedInstancesLocalStorageConfigurationProperty>
    for ManagedInstancesLocalStorageConfigurationProperty
{
}
impl From<ManagedInstancesLocalStorageConfigurationProperty> for Node {
    #[inline]
    fn from(value: ManagedInstancesLocalStorageConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ManagedInstancesLocalStorageConfigurationProperty>
    for ManagedInstancesLocalStorageConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ManagedInstancesLocalStorageConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ManagedInstancesNetworkConfiguration` of `AWS::Batch::ComputeEnvironment`.
#[must_use = "a property type does nothing until it is set"]
pub struct ManagedInstancesNetworkConfigurationProperty(Object);

impl ManagedInstancesNetworkConfigurationProperty {
    /// `ManagedInstancesNetworkConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `security_groups`
    /// - `subnets`
    pub fn new(
        security_groups: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
        subnets: impl IntoValue<List<kinds::ec2::SubnetId>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("SecurityGroups", security_groups.into_value().into_node());
        object_.put("Subnets", subnets.into_value().into_node());
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

impl Kind for ManagedInstancesNetworkConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ManagedInstancesNetworkConfigurationProperty>
    for ManagedInstancesNetworkConfigurationProperty
{
}
impl From<ManagedInstancesNetworkConfigurationProperty> for Node {
    #[inline]
    fn from(value: ManagedInstancesNetworkConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ManagedInstancesNetworkConfigurationProperty>
    for ManagedInstancesNetworkConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ManagedInstancesNetworkConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ManagedInstancesProvider` of `AWS::Batch::ComputeEnvironment`.
#[must_use = "a property type does nothing until it is set"]
pub struct ManagedInstancesProviderProperty(Object);

impl ManagedInstancesProviderProperty {
    /// `ManagedInstancesProviderProperty` with its required properties, in alphabetical order:
    ///
    /// - `infrastructure_role_arn`
    /// - `instance_launch_template`
    pub fn new(
        infrastructure_role_arn: impl IntoValue<kinds::iam::RoleArn>,
        instance_launch_template: impl IntoValue<InstanceLaunchTemplateProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "InfrastructureRoleArn",
            infrastructure_role_arn.into_value().into_node(),
        );
        object_.put(
            "InstanceLaunchTemplate",
            instance_launch_template.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `InfrastructureOptimization` property.
    ///
    /// `InfrastructureOptimization`.
    pub fn infrastructure_optimization(
        mut self,
        value: impl IntoValue<InfrastructureOptimizationProperty>,
    ) -> Self {
        self.0
            .put("InfrastructureOptimization", value.into_value().into_node());
        self
    }

    /// The `PropagateTags` property.
    ///
    /// `PropagateTags`; one of `CAPACITY_PROVIDER`, `NONE`.
    pub fn propagate_tags(mut self, value: impl IntoValue<PropagateTags>) -> Self {
        self.0.put("PropagateTags", value.into_value().into_node());
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

impl Kind for ManagedInstancesProviderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ManagedInstancesProviderProperty> for ManagedInstancesProviderProperty {}
impl From<ManagedInstancesProviderProperty> for Node {
    #[inline]
    fn from(value: ManagedInstancesProviderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ManagedInstancesProviderProperty> for ManagedInstancesProviderProperty {
    #[inline]
    fn into_value(self) -> Value<ManagedInstancesProviderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ManagedInstancesStorageConfiguration` of `AWS::Batch::ComputeEnvironment`.
#[must_use = "a property type does nothing until it is set"]
pub struct ManagedInstancesStorageConfigurationProperty(Object);

impl ManagedInstancesStorageConfigurationProperty {
    /// `ManagedInstancesStorageConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `StorageSizeGiB` property.
    ///
    /// `StorageSizeGiB`.
    pub fn storage_size_gib(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("StorageSizeGiB", value.into_value().into_node());
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

impl Kind for ManagedInstancesStorageConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ManagedInstancesStorageConfigurationProperty>
    for ManagedInstancesStorageConfigurationProperty
{
}
impl From<ManagedInstancesStorageConfigurationProperty> for Node {
    #[inline]
    fn from(value: ManagedInstancesStorageConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ManagedInstancesStorageConfigurationProperty>
    for ManagedInstancesStorageConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ManagedInstancesStorageConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the infrastructure update policy for the Amazon EC2 compute environment. For more information about infrastructure updates, see [Updating compute environments](https://docs.aws.amazon.com/batch/latest/userguide/updating-compute-environments.html) in the *AWS Batch User Guide*.
///
/// The property type `UpdatePolicy` of `AWS::Batch::ComputeEnvironment`.
#[must_use = "a property type does nothing until it is set"]
pub struct UpdatePolicyProperty(Object);

impl UpdatePolicyProperty {
    /// `UpdatePolicyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the job timeout (in minutes) when the compute environment infrastructure is updated. The default value is 30.
    ///
    /// `JobExecutionTimeoutMinutes`; default `30`.
    pub fn job_execution_timeout_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("JobExecutionTimeoutMinutes", value.into_value().into_node());
        self
    }

    /// Specifies whether jobs are automatically terminated when the compute environment infrastructure is updated. The default value is `false`.
    ///
    /// `TerminateJobsOnUpdate`; default `false`.
    pub fn terminate_jobs_on_update(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("TerminateJobsOnUpdate", value.into_value().into_node());
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

impl Kind for UpdatePolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UpdatePolicyProperty> for UpdatePolicyProperty {}
impl From<UpdatePolicyProperty> for Node {
    #[inline]
    fn from(value: UpdatePolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UpdatePolicyProperty> for UpdatePolicyProperty {
    #[inline]
    fn into_value(self) -> Value<UpdatePolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `CapacityOptionType` of a `InstanceLaunchTemplate` of `AWS::Batch::ComputeEnvironment`.
pub enum CapacityOptionType {
    /// `ON_DEMAND`.
    OnDemand,
    /// `RESERVED`.
    Reserved,
    /// `SPOT`.
    Spot,
}

#[diagnostic::do_not_recommend]
impl Kind for CapacityOptionType {}
#[diagnostic::do_not_recommend]
impl TextKind for CapacityOptionType {}
#[diagnostic::do_not_recommend]
impl IdKind for CapacityOptionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CapacityOptionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<CapacityOptionType> for CapacityOptionType {
    #[inline]
    fn into_value(self) -> Value<CapacityOptionType> {
        const VALUES: &[&str] = &["ON_DEMAND", "RESERVED", "SPOT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ContainerInsights` of a `EcsSettings` of `AWS::Batch::ComputeEnvironment`.
pub enum ContainerInsights {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
    /// `ENHANCED`.
    Enhanced,
}

#[diagnostic::do_not_recommend]
impl Kind for ContainerInsights {}
#[diagnostic::do_not_recommend]
impl TextKind for ContainerInsights {}
#[diagnostic::do_not_recommend]
impl IdKind for ContainerInsights {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ContainerInsights {}
#[diagnostic::do_not_recommend]
impl IntoValue<ContainerInsights> for ContainerInsights {
    #[inline]
    fn into_value(self) -> Value<ContainerInsights> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED", "ENHANCED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DesiredState` of a `EksAccessEntry` of `AWS::Batch::ComputeEnvironment`.
pub enum DesiredState {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
    /// `INHERIT_FROM_CLUSTER`.
    InheritFromCluster,
}

#[diagnostic::do_not_recommend]
impl Kind for DesiredState {}
#[diagnostic::do_not_recommend]
impl TextKind for DesiredState {}
#[diagnostic::do_not_recommend]
impl IdKind for DesiredState {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DesiredState {}
#[diagnostic::do_not_recommend]
impl IntoValue<DesiredState> for DesiredState {
    #[inline]
    fn into_value(self) -> Value<DesiredState> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED", "INHERIT_FROM_CLUSTER"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PropagateTags` of a `ManagedInstancesProvider` of `AWS::Batch::ComputeEnvironment`.
pub enum PropagateTags {
    /// `CAPACITY_PROVIDER`.
    CapacityProvider,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for PropagateTags {}
#[diagnostic::do_not_recommend]
impl TextKind for PropagateTags {}
#[diagnostic::do_not_recommend]
impl IdKind for PropagateTags {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PropagateTags {}
#[diagnostic::do_not_recommend]
impl IntoValue<PropagateTags> for PropagateTags {
    #[inline]
    fn into_value(self) -> Value<PropagateTags> {
        const VALUES: &[&str] = &["CAPACITY_PROVIDER", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Status` of a `EksAccessEntry` of `AWS::Batch::ComputeEnvironment`.
pub enum Status {
    /// `ACTIVE`.
    Active,
    /// `INACTIVE`.
    Inactive,
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
        const VALUES: &[&str] = &["ACTIVE", "INACTIVE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UserdataType` of a `LaunchTemplateSpecification` of `AWS::Batch::ComputeEnvironment`.
pub enum UserdataType {
    /// `EKS_BOOTSTRAP_SH`.
    EksBootstrapSh,
    /// `EKS_NODEADM`.
    EksNodeadm,
}

#[diagnostic::do_not_recommend]
impl Kind for UserdataType {}
#[diagnostic::do_not_recommend]
impl TextKind for UserdataType {}
#[diagnostic::do_not_recommend]
impl IdKind for UserdataType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UserdataType {}
#[diagnostic::do_not_recommend]
impl IntoValue<UserdataType> for UserdataType {
    #[inline]
    fn into_value(self) -> Value<UserdataType> {
        const VALUES: &[&str] = &["EKS_BOOTSTRAP_SH", "EKS_NODEADM"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

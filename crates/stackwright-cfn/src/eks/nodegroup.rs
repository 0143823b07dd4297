// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EKS::Nodegroup` and its property types.

use crate::l1::*;

/// Creates a managed node group for an Amazon EKS cluster.
///
/// You can only create a node group for your cluster that is equal to the current Kubernetes version for the cluster. All node groups are created with the latest AMI release version for the respective minor Kubernetes version of the cluster, unless you deploy a custom AMI using a launch template.
///
/// For later updates, you will only be able to update a node group using a launch template only if it was originally deployed with a launch template. Additionally, the launch template ID or name must match what was used when the node group was created. You can update the launch template version with necessary changes. For more information about using launch templates, see [Customizing managed nodes with launch templates](https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html).
///
/// An Amazon EKS managed node group is an Amazon EC2 Auto Scaling group and associated Amazon EC2 instances that are managed by AWS for an Amazon EKS cluster. For more information, see [Managed node groups](https://docs.aws.amazon.com/eks/latest/userguide/managed-node-groups.html) in the *Amazon EKS User Guide*.
///
/// > Windows AMI types are only supported for commercial AWS Regions that support Windows on Amazon EKS.
///
/// `AWS::EKS::Nodegroup`; `Ref` returns its `Id`, a [`eks::NodegroupId`](kinds::eks::NodegroupId).
/// Changing one of these replaces it: `AmiType`, `CapacityType`, `ClusterName`, `DiskSize`, `InstanceTypes`, `NodeRole`, `NodegroupName`, `RemoteAccess`, `Subnets`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-nodegroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnNodegroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EKS::Nodegroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("nodegroup.rules"),
};

impl CfnNodegroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EKS::Nodegroup";

    /// `CfnNodegroup` with its required properties, in alphabetical order:
    ///
    /// - `cluster_name`: The name of your cluster.
    /// - `node_role`: The Amazon Resource Name (ARN) of the IAM role to associate with your node group.
    /// - `subnets`: The subnets to use for the Auto Scaling group that is created for your node group.
    pub fn new(
        cluster_name: impl IntoValue<kinds::eks::ClusterName>,
        node_role: impl IntoValue<kinds::iam::RoleArn>,
        subnets: impl IntoValue<List<kinds::ec2::SubnetId>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClusterName", cluster_name.into_value().into_node());
        object_.put("NodeRole", node_role.into_value().into_node());
        object_.put("Subnets", subnets.into_value().into_node());
        Self(object_)
    }

    /// The AMI type for your node group. If you specify `launchTemplate`, and your launch template uses a custom AMI, then don't specify `amiType`, or the node group deployment will fail. If your launch template uses a Windows custom AMI, then add `eks:kube-proxy-windows` to your Windows nodes `rolearn` in the `aws-auth` `ConfigMap`. For more information about using launch templates with Amazon EKS, see [Customizing managed nodes with launch templates](https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html) in the *Amazon EKS User Guide*.
    ///
    /// `AmiType`; an update replaces the resource.
    pub fn ami_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AmiType", value.into_value().into_node());
        self
    }

    /// The capacity type of your managed node group.
    ///
    /// `CapacityType`; an update replaces the resource.
    pub fn capacity_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CapacityType", value.into_value().into_node());
        self
    }

    /// The root device disk size (in GiB) for your node group instances. The default disk size is 20 GiB for Linux and Bottlerocket. The default disk size is 50 GiB for Windows. If you specify `launchTemplate`, then don't specify `diskSize`, or the node group deployment will fail. For more information about using launch templates with Amazon EKS, see [Customizing managed nodes with launch templates](https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html) in the *Amazon EKS User Guide*.
    ///
    /// `DiskSize`; an update replaces the resource.
    pub fn disk_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("DiskSize", value.into_value().into_node());
        self
    }

    /// Force the update if any `Pod` on the existing node group can't be drained due to a `Pod` disruption budget issue. If an update fails because all Pods can't be drained, you can force the update after it fails to terminate the old node whether or not any `Pod` is running on the node.
    ///
    /// `ForceUpdateEnabled`; default `false`; updated in place.
    pub fn force_update_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ForceUpdateEnabled", value.into_value().into_node());
        self
    }

    /// Specify the instance types for a node group. If you specify a GPU instance type, make sure to also specify an applicable GPU AMI type with the `amiType` parameter. If you specify `launchTemplate`, then you can specify zero or one instance type in your launch template *or* you can specify 0-20 instance types for `instanceTypes`. If however, you specify an instance type in your launch template *and* specify any `instanceTypes`, the node group deployment will fail. If you don't specify an instance type in a launch template or for `instanceTypes`, then `t3.medium` is used, by default. If you specify `Spot` for `capacityType`, then we recommend specifying multiple values for `instanceTypes`. For more information, see [Managed node group capacity types](https://docs.aws.amazon.com/eks/latest/userguide/managed-node-groups.html#managed-node-group-capacity-types) and [Customizing managed nodes with launch templates](https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html) in the *Amazon EKS User Guide*.
    ///
    /// `InstanceTypes`; an update replaces the resource.
    pub fn instance_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("InstanceTypes", value.into_value().into_node());
        self
    }

    /// The Kubernetes `labels` applied to the nodes in the node group.
    ///
    /// > Only `labels` that are applied with the Amazon EKS API are shown here. There may be other Kubernetes `labels` applied to the nodes in this group.
    ///
    /// `Labels`; updated in place.
    pub fn labels(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Labels", value.into_value().into_node());
        self
    }

    /// An object representing a node group's launch template specification. When using this object, don't directly specify `instanceTypes`, `diskSize`, or `remoteAccess`. You cannot later specify a different launch template ID or name than what was used to create the node group.
    ///
    /// Make sure that the launch template meets the requirements in `launchTemplateSpecification`. Also refer to [Customizing managed nodes with launch templates](https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html) in the *Amazon EKS User Guide*.
    ///
    /// `LaunchTemplate`; updated in place.
    pub fn launch_template(
        mut self,
        value: impl IntoValue<LaunchTemplateSpecificationProperty>,
    ) -> Self {
        self.0.put("LaunchTemplate", value.into_value().into_node());
        self
    }

    /// The node auto repair configuration for the node group.
    ///
    /// `NodeRepairConfig`; updated in place.
    pub fn node_repair_config(mut self, value: impl IntoValue<NodeRepairConfigProperty>) -> Self {
        self.0
            .put("NodeRepairConfig", value.into_value().into_node());
        self
    }

    /// The unique name to give your node group.
    ///
    /// `NodegroupName`; an update replaces the resource.
    pub fn nodegroup_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("NodegroupName", value.into_value().into_node());
        self
    }

    /// The AMI version of the Amazon EKS optimized AMI to use with your node group (for example, `1.14.7- *YYYYMMDD*`). By default, the latest available AMI version for the node group's current Kubernetes version is used. For more information, see [Amazon EKS optimized Linux AMI Versions](https://docs.aws.amazon.com/eks/latest/userguide/eks-linux-ami-versions.html) in the *Amazon EKS User Guide*.
    ///
    /// > Changing this value triggers an update of the node group if one is available. You can't update other properties at the same time as updating `Release Version`.
    ///
    /// `ReleaseVersion`; updated in place.
    pub fn release_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ReleaseVersion", value.into_value().into_node());
        self
    }

    /// The remote access configuration to use with your node group. For Linux, the protocol is SSH. For Windows, the protocol is RDP. If you specify `launchTemplate`, then don't specify `remoteAccess`, or the node group deployment will fail. For more information about using launch templates with Amazon EKS, see [Customizing managed nodes with launch templates](https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html) in the *Amazon EKS User Guide*.
    ///
    /// `RemoteAccess`; an update replaces the resource.
    pub fn remote_access(mut self, value: impl IntoValue<RemoteAccessProperty>) -> Self {
        self.0.put("RemoteAccess", value.into_value().into_node());
        self
    }

    /// The scaling configuration details for the Auto Scaling group that is created for your node group.
    ///
    /// `ScalingConfig`; updated in place.
    pub fn scaling_config(mut self, value: impl IntoValue<ScalingConfigProperty>) -> Self {
        self.0.put("ScalingConfig", value.into_value().into_node());
        self
    }

    /// Metadata that assists with categorization and organization. Each tag consists of a key and an optional value. You define both. Tags don't propagate to any other cluster or AWS resources.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The Kubernetes taints to be applied to the nodes in the node group when they are created. Effect is one of `No_Schedule`, `Prefer_No_Schedule`, or `No_Execute`. Kubernetes taints can be used together with tolerations to control how workloads are scheduled to your nodes. For more information, see [Node taints on managed node groups](https://docs.aws.amazon.com/eks/latest/userguide/node-taints-managed-node-groups.html).
    ///
    /// `Taints`; updated in place.
    pub fn taints(mut self, value: impl IntoValue<List<TaintProperty>>) -> Self {
        self.0.put("Taints", value.into_value().into_node());
        self
    }

    /// The node group update configuration.
    ///
    /// `UpdateConfig`; updated in place.
    pub fn update_config(mut self, value: impl IntoValue<UpdateConfigProperty>) -> Self {
        self.0.put("UpdateConfig", value.into_value().into_node());
        self
    }

    /// The Kubernetes version to use for your managed nodes. By default, the Kubernetes version of the cluster is used, and this is the only accepted specified value. If you specify `launchTemplate`, and your launch template uses a custom AMI, then don't specify `version`, or the node group deployment will fail. For more information about using launch templates with Amazon EKS, see [Launch template support](https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html) in the *Amazon EKS User Guide*.
    ///
    /// > You can't update other properties at the same time as updating `Version`.
    ///
    /// `Version`; updated in place.
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Version", value.into_value().into_node());
        self
    }

    /// The warm pool configuration for the node group.
    ///
    /// `WarmPoolConfig`; updated in place.
    pub fn warm_pool_config(mut self, value: impl IntoValue<WarmPoolConfigProperty>) -> Self {
        self.0.put("WarmPoolConfig", value.into_value().into_node());
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

impl Construct for CfnNodegroup {
    type Handle = CfnNodegroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnNodegroupRef {
        CfnNodegroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnNodegroup`] of a stack.
pub struct CfnNodegroupRef(NodeRef);

impl Clone for CfnNodegroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnNodegroupRef {}
impl AsNode for CfnNodegroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnNodegroupRef {
    /// What `Ref` returns: its `Id`, a [`eks::NodegroupId`](kinds::eks::NodegroupId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::eks::NodegroupId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) associated with the managed node group.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::eks::NodegroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The name of your cluster.
    ///
    /// `Fn::GetAtt` of `ClusterName`.
    #[inline]
    pub fn attr_cluster_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ClusterName")))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::eks::NodegroupId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The name associated with an Amazon EKS managed node group.
    ///
    /// `Fn::GetAtt` of `NodegroupName`.
    #[inline]
    pub fn attr_nodegroup_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("NodegroupName")))
    }
}

impl IntoValue<kinds::eks::NodegroupId> for &CfnNodegroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::eks::NodegroupId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::eks::NodegroupArn> for &CfnNodegroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::eks::NodegroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// An object representing a node group launch template specification. The launch template can't include [`SubnetId`](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkInterface.html), [`IamInstanceProfile`](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IamInstanceProfile.html), [`RequestSpotInstances`](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RequestSpotInstances.html), [`HibernationOptions`](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_HibernationOptionsRequest.html), or [`TerminateInstances`](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TerminateInstances.html), or the node group deployment or update will fail. For more information about launch templates, see [`CreateLaunchTemplate`](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateLaunchTemplate.html) in the Amazon EC2 API Reference. For more information about using launch templates with Amazon EKS, see [Customizing managed nodes with launch templates](https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html) in the *Amazon EKS User Guide*.
///
/// You must specify either the launch template ID or the launch template name in the request, but not both.
///
/// The property type `LaunchTemplateSpecification` of `AWS::EKS::Nodegroup`.
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
    /// You must specify either the launch template ID or the launch template name in the request, but not both. After node group creation, you cannot use a different ID.
    ///
    /// `Id`.
    pub fn id(mut self, value: impl IntoValue<kinds::ec2::LaunchTemplateId>) -> Self {
        self.0.put("Id", value.into_value().into_node());
        self
    }

    /// The name of the launch template.
    ///
    /// You must specify either the launch template name or the launch template ID in the request, but not both. After node group creation, you cannot use a different name.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The version number of the launch template to use. If no version is specified, then the template's default version is used. You can use a different version for node group updates.
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

/// The node auto repair configuration for the node group.
///
/// The property type `NodeRepairConfig` of `AWS::EKS::Nodegroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct NodeRepairConfigProperty(Object);

impl NodeRepairConfigProperty {
    /// `NodeRepairConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether to enable node auto repair for the node group. Node auto repair is disabled by default.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// Specify the maximum number of nodes that can be repaired concurrently or in parallel, expressed as a count of unhealthy nodes. This gives you finer-grained control over the pace of node replacements. When using this, you cannot also set `maxParallelNodesRepairedPercentage` at the same time.
    ///
    /// `MaxParallelNodesRepairedCount`.
    pub fn max_parallel_nodes_repaired_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "MaxParallelNodesRepairedCount",
            value.into_value().into_node(),
        );
        self
    }

    /// Specify the maximum number of nodes that can be repaired concurrently or in parallel, expressed as a percentage of unhealthy nodes. This gives you finer-grained control over the pace of node replacements. When using this, you cannot also set `maxParallelNodesRepairedCount` at the same time.
    ///
    /// `MaxParallelNodesRepairedPercentage`.
    pub fn max_parallel_nodes_repaired_percentage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "MaxParallelNodesRepairedPercentage",
            value.into_value().into_node(),
        );
        self
    }

    /// Specify a count threshold of unhealthy nodes, above which node auto repair actions will stop. When using this, you cannot also set `maxUnhealthyNodeThresholdPercentage` at the same time.
    ///
    /// `MaxUnhealthyNodeThresholdCount`.
    pub fn max_unhealthy_node_threshold_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "MaxUnhealthyNodeThresholdCount",
            value.into_value().into_node(),
        );
        self
    }

    /// Specify a percentage threshold of unhealthy nodes, above which node auto repair actions will stop. When using this, you cannot also set `maxUnhealthyNodeThresholdCount` at the same time.
    ///
    /// `MaxUnhealthyNodeThresholdPercentage`.
    pub fn max_unhealthy_node_threshold_percentage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "MaxUnhealthyNodeThresholdPercentage",
            value.into_value().into_node(),
        );
        self
    }

    /// Specify granular overrides for specific repair actions. These overrides control the repair action and the repair delay time before a node is considered eligible for repair. If you use this, you must specify all the values.
    ///
    /// `NodeRepairConfigOverrides`.
    pub fn node_repair_config_overrides(
        mut self,
        value: impl IntoValue<List<NodeRepairConfigOverridesProperty>>,
    ) -> Self {
        self.0
            .put("NodeRepairConfigOverrides", value.into_value().into_node());
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

impl Kind for NodeRepairConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NodeRepairConfigProperty> for NodeRepairConfigProperty {}
impl From<NodeRepairConfigProperty> for Node {
    #[inline]
    fn from(value: NodeRepairConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NodeRepairConfigProperty> for NodeRepairConfigProperty {
    #[inline]
    fn into_value(self) -> Value<NodeRepairConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specify granular overrides for specific repair actions. These overrides control the repair action and the repair delay time before a node is considered eligible for repair. If you use this, you must specify all the values.
///
/// The property type `NodeRepairConfigOverrides` of `AWS::EKS::Nodegroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct NodeRepairConfigOverridesProperty(Object);

impl NodeRepairConfigOverridesProperty {
    /// `NodeRepairConfigOverridesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specify the minimum time in minutes to wait before attempting to repair a node with this specific `nodeMonitoringCondition` and `nodeUnhealthyReason`.
    ///
    /// `MinRepairWaitTimeMins`.
    pub fn min_repair_wait_time_mins(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MinRepairWaitTimeMins", value.into_value().into_node());
        self
    }

    /// Specify an unhealthy condition reported by the node monitoring agent that this override would apply to.
    ///
    /// `NodeMonitoringCondition`.
    pub fn node_monitoring_condition(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("NodeMonitoringCondition", value.into_value().into_node());
        self
    }

    /// Specify a reason reported by the node monitoring agent that this override would apply to.
    ///
    /// `NodeUnhealthyReason`.
    pub fn node_unhealthy_reason(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("NodeUnhealthyReason", value.into_value().into_node());
        self
    }

    /// Specify the repair action to take for nodes when all of the specified conditions are met.
    ///
    /// `RepairAction`; one of `Replace`, `Reboot`, `NoAction`.
    pub fn repair_action(mut self, value: impl IntoValue<RepairAction>) -> Self {
        self.0.put("RepairAction", value.into_value().into_node());
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

impl Kind for NodeRepairConfigOverridesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NodeRepairConfigOverridesProperty> for NodeRepairConfigOverridesProperty {}
impl From<NodeRepairConfigOverridesProperty> for Node {
    #[inline]
    fn from(value: NodeRepairConfigOverridesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NodeRepairConfigOverridesProperty> for NodeRepairConfigOverridesProperty {
    #[inline]
    fn into_value(self) -> Value<NodeRepairConfigOverridesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object representing the remote access configuration for the managed node group.
///
/// The property type `RemoteAccess` of `AWS::EKS::Nodegroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct RemoteAccessProperty(Object);

impl RemoteAccessProperty {
    /// `RemoteAccessProperty` with its required properties, in alphabetical order:
    ///
    /// - `ec2_ssh_key`: The Amazon EC2 SSH key name that provides access for SSH communication with the nodes in the managed node group.
    pub fn new(ec2_ssh_key: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Ec2SshKey", ec2_ssh_key.into_value().into_node());
        Self(object_)
    }

    /// The security group IDs that are allowed SSH access (port 22) to the nodes. For Windows, the port is 3389. If you specify an Amazon EC2 SSH key but don't specify a source security group when you create a managed node group, then the port on the nodes is opened to the internet ( `0.0.0.0/0`). For more information, see [Security Groups for Your VPC](https://docs.aws.amazon.com/vpc/latest/userguide/VPC_SecurityGroups.html) in the *Amazon Virtual Private Cloud User Guide*.
    ///
    /// `SourceSecurityGroups`; an update replaces the resource.
    pub fn source_security_groups(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("SourceSecurityGroups", value.into_value().into_node());
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

impl Kind for RemoteAccessProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RemoteAccessProperty> for RemoteAccessProperty {}
impl From<RemoteAccessProperty> for Node {
    #[inline]
    fn from(value: RemoteAccessProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RemoteAccessProperty> for RemoteAccessProperty {
    #[inline]
    fn into_value(self) -> Value<RemoteAccessProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object representing the scaling configuration details for the Auto Scaling group that is associated with your node group. When creating a node group, you must specify all or none of the properties. When updating a node group, you can specify any or none of the properties.
///
/// The property type `ScalingConfig` of `AWS::EKS::Nodegroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScalingConfigProperty(Object);

impl ScalingConfigProperty {
    /// `ScalingConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The current number of nodes that the managed node group should maintain.
    ///
    /// > If you use the Kubernetes [Cluster Autoscaler](https://docs.aws.amazon.com/https://github.com/kubernetes/autoscaler#kubernetes-autoscaler), you shouldn't change the `desiredSize` value directly, as this can cause the Cluster Autoscaler to suddenly scale up or scale down.
    ///
    /// Whenever this parameter changes, the number of worker nodes in the node group is updated to the specified size. If this parameter is given a value that is smaller than the current number of running worker nodes, the necessary number of worker nodes are terminated to match the given value. When using CloudFormation, no action occurs if you remove this parameter from your CFN template.
    ///
    /// This parameter can be different from `minSize` in some cases, such as when starting with extra hosts for testing. This parameter can also be different when you want to start with an estimated number of needed hosts, but let the Cluster Autoscaler reduce the number if there are too many. When the Cluster Autoscaler is used, the `desiredSize` parameter is altered by the Cluster Autoscaler (but can be out-of-date for short periods of time). the Cluster Autoscaler doesn't scale a managed node group lower than `minSize` or higher than `maxSize`.
    ///
    /// `DesiredSize`.
    pub fn desired_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("DesiredSize", value.into_value().into_node());
        self
    }

    /// The maximum number of nodes that the managed node group can scale out to. For information about the maximum number that you can specify, see [Amazon EKS service quotas](https://docs.aws.amazon.com/eks/latest/userguide/service-quotas.html) in the *Amazon EKS User Guide*.
    ///
    /// `MaxSize`.
    pub fn max_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxSize", value.into_value().into_node());
        self
    }

    /// The minimum number of nodes that the managed node group can scale in to.
    ///
    /// `MinSize`.
    pub fn min_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MinSize", value.into_value().into_node());
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

impl Kind for ScalingConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScalingConfigProperty> for ScalingConfigProperty {}
impl From<ScalingConfigProperty> for Node {
    #[inline]
    fn from(value: ScalingConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScalingConfigProperty> for ScalingConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ScalingConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A property that allows a node to repel a `Pod`. For more information, see [Node taints on managed node groups](https://docs.aws.amazon.com/eks/latest/userguide/node-taints-managed-node-groups.html) in the *Amazon EKS User Guide*.
///
/// The property type `Taint` of `AWS::EKS::Nodegroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct TaintProperty(Object);

impl TaintProperty {
    /// `TaintProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The effect of the taint.
    ///
    /// `Effect`.
    pub fn effect(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Effect", value.into_value().into_node());
        self
    }

    /// The key of the taint.
    ///
    /// `Key`.
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Key", value.into_value().into_node());
        self
    }

    /// The value of the taint.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for TaintProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TaintProperty> for TaintProperty {}
impl From<TaintProperty> for Node {
    #[inline]
    fn from(value: TaintProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TaintProperty> for TaintProperty {
    #[inline]
    fn into_value(self) -> Value<TaintProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The update configuration for the node group.
///
/// The property type `UpdateConfig` of `AWS::EKS::Nodegroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct UpdateConfigProperty(Object);

impl UpdateConfigProperty {
    /// `UpdateConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum number of nodes unavailable at once during a version update. Nodes are updated in parallel. This value or `maxUnavailablePercentage` is required to have a value.The maximum number is 100.
    ///
    /// `MaxUnavailable`.
    pub fn max_unavailable(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("MaxUnavailable", value.into_value().into_node());
        self
    }

    /// The maximum percentage of nodes unavailable during a version update. This percentage of nodes are updated in parallel, up to 100 nodes at once. This value or `maxUnavailable` is required to have a value.
    ///
    /// `MaxUnavailablePercentage`.
    pub fn max_unavailable_percentage(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("MaxUnavailablePercentage", value.into_value().into_node());
        self
    }

    /// The configuration for the behavior to follow during a node group version update of this managed node group. You choose between two possible strategies for replacing nodes during an [`UpdateNodegroupVersion`](https://docs.aws.amazon.com/eks/latest/APIReference/API_UpdateNodegroupVersion.html) action.
    ///
    /// An Amazon EKS managed node group updates by replacing nodes with new nodes of newer AMI versions in parallel. The *update strategy* changes the managed node update behavior of the managed node group for each quantity. The *default* strategy has guardrails to protect you from misconfiguration and launches the new instances first, before terminating the old instances. The *minimal* strategy removes the guardrails and terminates the old instances before launching the new instances. This minimal strategy is useful in scenarios where you are constrained to resources or costs (for example, with hardware accelerators such as GPUs).
    ///
    /// `UpdateStrategy`.
    pub fn update_strategy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UpdateStrategy", value.into_value().into_node());
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

impl Kind for UpdateConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UpdateConfigProperty> for UpdateConfigProperty {}
impl From<UpdateConfigProperty> for Node {
    #[inline]
    fn from(value: UpdateConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UpdateConfigProperty> for UpdateConfigProperty {
    #[inline]
    fn into_value(self) -> Value<UpdateConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The warm pool configuration for the node group.
///
/// The property type `WarmPoolConfig` of `AWS::EKS::Nodegroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct WarmPoolConfigProperty(Object);

impl WarmPoolConfigProperty {
    /// `WarmPoolConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Enable or disable warm pool for the node group.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// The maximum number of instances that are allowed to be in the warm pool.
    ///
    /// `MaxGroupPreparedCapacity`.
    pub fn max_group_prepared_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxGroupPreparedCapacity", value.into_value().into_node());
        self
    }

    /// The minimum number of instances to maintain in the warm pool.
    ///
    /// `MinSize`.
    pub fn min_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MinSize", value.into_value().into_node());
        self
    }

    /// The desired state of warm pool instances.
    ///
    /// `PoolState`.
    pub fn pool_state(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PoolState", value.into_value().into_node());
        self
    }

    /// Whether to return instances to the warm pool during scale-in instead of terminating them.
    ///
    /// `ReuseOnScaleIn`.
    pub fn reuse_on_scale_in(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("ReuseOnScaleIn", value.into_value().into_node());
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

impl Kind for WarmPoolConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WarmPoolConfigProperty> for WarmPoolConfigProperty {}
impl From<WarmPoolConfigProperty> for Node {
    #[inline]
    fn from(value: WarmPoolConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WarmPoolConfigProperty> for WarmPoolConfigProperty {
    #[inline]
    fn into_value(self) -> Value<WarmPoolConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `RepairAction` of a `NodeRepairConfigOverrides` of `AWS::EKS::Nodegroup`.
pub enum RepairAction {
    /// `NoAction`.
    NoAction,
    /// `Reboot`.
    Reboot,
    /// `Replace`.
    Replace,
}

#[diagnostic::do_not_recommend]
impl Kind for RepairAction {}
#[diagnostic::do_not_recommend]
impl TextKind for RepairAction {}
#[diagnostic::do_not_recommend]
impl IdKind for RepairAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RepairAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<RepairAction> for RepairAction {
    #[inline]
    fn into_value(self) -> Value<RepairAction> {
        const VALUES: &[&str] = &["NoAction", "Reboot", "Replace"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

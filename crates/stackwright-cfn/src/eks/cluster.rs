// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EKS::Cluster` and its property types.

use crate::l1::*;

/// Creates an Amazon EKS control plane.
///
/// The Amazon EKS control plane consists of control plane instances that run the Kubernetes software, such as `etcd` and the API server. The control plane runs in an account managed by AWS, and the Kubernetes API is exposed by the Amazon EKS API server endpoint. Each Amazon EKS cluster control plane is single tenant and unique. It runs on its own set of Amazon EC2 instances.
///
/// The cluster control plane is provisioned across multiple Availability Zones and fronted by an ELB Network Load Balancer. Amazon EKS also provisions elastic network interfaces in your VPC subnets to provide connectivity from the control plane instances to the nodes (for example, to support `kubectl exec`, `logs`, and `proxy` data flows).
///
/// Amazon EKS nodes run in your AWS account and connect to your cluster's control plane over the Kubernetes API server endpoint and a certificate file that is created for your cluster.
///
/// You can use the `endpointPublicAccess` and `endpointPrivateAccess` parameters to enable or disable public and private access to your cluster's Kubernetes API server endpoint. By default, public access is enabled, and private access is disabled. The endpoint domain name and IP address family depends on the value of the `ipFamily` for the cluster. For more information, see [Amazon EKS Cluster Endpoint Access Control](https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html) in the **Amazon EKS User Guide**.
///
/// You can use the `logging` parameter to enable or disable exporting the Kubernetes control plane logs for your cluster to CloudWatch Logs. By default, cluster control plane logs aren't exported to CloudWatch Logs. For more information, see [Amazon EKS Cluster Control Plane Logs](https://docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html) in the **Amazon EKS User Guide**.
///
/// > CloudWatch Logs ingestion, archive storage, and data scanning rates apply to exported control plane logs. For more information, see [CloudWatch Pricing](https://docs.aws.amazon.com/cloudwatch/pricing/).
///
/// In most cases, it takes several minutes to create a cluster. After you create an Amazon EKS cluster, you must configure your Kubernetes tooling to communicate with the API server and launch nodes into your cluster. For more information, see [Allowing users to access your cluster](https://docs.aws.amazon.com/eks/latest/userguide/cluster-auth.html) and [Launching Amazon EKS nodes](https://docs.aws.amazon.com/eks/latest/userguide/launch-workers.html) in the *Amazon EKS User Guide*.
///
/// `AWS::EKS::Cluster`; `Ref` returns its `Name`, a [`eks::ClusterName`](kinds::eks::ClusterName).
/// Changing one of these replaces it: `BootstrapSelfManagedAddons`, `EncryptionConfig`, `KubernetesNetworkConfig`, `Name`, `OutpostConfig`, `RoleArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-cluster.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCluster(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EKS::Cluster",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("cluster.rules"),
};

impl CfnCluster {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EKS::Cluster";

    /// `CfnCluster` with its required properties, in alphabetical order:
    ///
    /// - `resources_vpc_config`: The VPC configuration that's used by the cluster control plane.
    /// - `role_arn`: The Amazon Resource Name (ARN) of the IAM role that provides permissions for the Kubernetes control plane to make calls to AWS API operations on your behalf.
    pub fn new(
        resources_vpc_config: impl IntoValue<ResourcesVpcConfigProperty>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ResourcesVpcConfig",
            resources_vpc_config.into_value().into_node(),
        );
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// The access configuration for the cluster.
    ///
    /// `AccessConfig`; updated in place.
    pub fn access_config(mut self, value: impl IntoValue<AccessConfigProperty>) -> Self {
        self.0.put("AccessConfig", value.into_value().into_node());
        self
    }

    /// The ID of the certificate authority to activate as the cluster's signing CA. Setting or changing this value activates the specified CA (the previously active CA becomes trusted).
    ///
    /// `ActiveCertificateAuthorityId`; updated in place.
    pub fn active_certificate_authority_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "ActiveCertificateAuthorityId",
            value.into_value().into_node(),
        );
        self
    }

    /// If you set this value to `False` when creating a cluster, the default networking add-ons will not be installed.
    ///
    /// The default networking add-ons include `vpc-cni`, `coredns`, and `kube-proxy`.
    ///
    /// Use this option when you plan to install third-party alternative add-ons or self-manage the default networking add-ons.
    ///
    /// `BootstrapSelfManagedAddons`; an update replaces the resource.
    pub fn bootstrap_self_managed_addons(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("BootstrapSelfManagedAddons", value.into_value().into_node());
        self
    }

    /// The certificate authority information for the cluster, including the trust bundle and the currently active signing certificate authority.
    ///
    /// `CertificateAuthority`; updated in place.
    pub fn certificate_authority(
        mut self,
        value: impl IntoValue<CertificateAuthorityProperty>,
    ) -> Self {
        self.0
            .put("CertificateAuthority", value.into_value().into_node());
        self
    }

    /// Indicates the current configuration of the compute capability on your EKS Auto Mode cluster. For example, if the capability is enabled or disabled. If the compute capability is enabled, EKS Auto Mode will create and delete EC2 Managed Instances in your AWS account. For more information, see EKS Auto Mode compute capability in the *Amazon EKS User Guide*.
    ///
    /// `ComputeConfig`; updated in place.
    pub fn compute_config(mut self, value: impl IntoValue<ComputeConfigProperty>) -> Self {
        self.0.put("ComputeConfig", value.into_value().into_node());
        self
    }

    /// The control plane scaling tier configuration. For more information, see EKS Provisioned Control Plane in the Amazon EKS User Guide.
    ///
    /// `ControlPlaneScalingConfig`; updated in place.
    pub fn control_plane_scaling_config(
        mut self,
        value: impl IntoValue<ControlPlaneScalingConfigProperty>,
    ) -> Self {
        self.0
            .put("ControlPlaneScalingConfig", value.into_value().into_node());
        self
    }

    /// The current deletion protection setting for the cluster. When `true`, deletion protection is enabled and the cluster cannot be deleted until protection is disabled. When `false`, the cluster can be deleted normally. This setting only applies to clusters in an active state.
    ///
    /// `DeletionProtection`; updated in place.
    pub fn deletion_protection(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DeletionProtection", value.into_value().into_node());
        self
    }

    /// The encryption configuration for the cluster.
    ///
    /// `EncryptionConfig`; an update replaces the resource.
    pub fn encryption_config(
        mut self,
        value: impl IntoValue<List<EncryptionConfigProperty>>,
    ) -> Self {
        self.0
            .put("EncryptionConfig", value.into_value().into_node());
        self
    }

    /// Set this value to `true` to override upgrade-blocking readiness checks when updating a cluster.
    ///
    /// `Force`; default `false`; updated in place.
    pub fn force(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Force", value.into_value().into_node());
        self
    }

    /// The configuration for the Kubernetes API server on an Amazon EKS cluster.
    ///
    /// `KubeApiServerConfig`; updated in place.
    pub fn kube_api_server_config(
        mut self,
        value: impl IntoValue<KubeApiServerConfigProperty>,
    ) -> Self {
        self.0
            .put("KubeApiServerConfig", value.into_value().into_node());
        self
    }

    /// The configuration for the Kubernetes controller manager on an Amazon EKS cluster.
    ///
    /// `KubeControllerManagerConfig`; updated in place.
    pub fn kube_controller_manager_config(
        mut self,
        value: impl IntoValue<KubeControllerManagerConfigProperty>,
    ) -> Self {
        self.0.put(
            "KubeControllerManagerConfig",
            value.into_value().into_node(),
        );
        self
    }

    /// The configuration for the Kubernetes scheduler on an Amazon EKS cluster.
    ///
    /// `KubeSchedulerConfig`; updated in place.
    pub fn kube_scheduler_config(
        mut self,
        value: impl IntoValue<KubeSchedulerConfigProperty>,
    ) -> Self {
        self.0
            .put("KubeSchedulerConfig", value.into_value().into_node());
        self
    }

    /// The Kubernetes network configuration for the cluster.
    ///
    /// `KubernetesNetworkConfig`; an update replaces the resource.
    pub fn kubernetes_network_config(
        mut self,
        value: impl IntoValue<KubernetesNetworkConfigProperty>,
    ) -> Self {
        self.0
            .put("KubernetesNetworkConfig", value.into_value().into_node());
        self
    }

    /// The logging configuration for your cluster.
    ///
    /// `Logging`; updated in place.
    pub fn logging(mut self, value: impl IntoValue<LoggingProperty>) -> Self {
        self.0.put("Logging", value.into_value().into_node());
        self
    }

    /// The unique name to give to your cluster. The name can contain only alphanumeric characters (case-sensitive) and hyphens. It must start with an alphanumeric character and can't be longer than 100 characters. The name must be unique within the AWS Region and AWS account that you're creating the cluster in. Note that underscores can't be used in CloudFormation.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// An object representing the configuration of your local Amazon EKS cluster on an AWS Outpost. This object isn't available for clusters on the AWS cloud.
    ///
    /// `OutpostConfig`; an update replaces the resource.
    pub fn outpost_config(mut self, value: impl IntoValue<OutpostConfigProperty>) -> Self {
        self.0.put("OutpostConfig", value.into_value().into_node());
        self
    }

    /// The configuration in the cluster for EKS Hybrid Nodes. You can add, change, or remove this configuration after the cluster is created.
    ///
    /// `RemoteNetworkConfig`; updated in place.
    pub fn remote_network_config(
        mut self,
        value: impl IntoValue<RemoteNetworkConfigProperty>,
    ) -> Self {
        self.0
            .put("RemoteNetworkConfig", value.into_value().into_node());
        self
    }

    /// The rollback configuration to use for the cluster version rollback.
    ///
    /// `RollbackConfig`; updated in place.
    pub fn rollback_config(mut self, value: impl IntoValue<RollbackConfigProperty>) -> Self {
        self.0.put("RollbackConfig", value.into_value().into_node());
        self
    }

    /// Indicates the current configuration of the block storage capability on your EKS Auto Mode cluster. For example, if the capability is enabled or disabled. If the block storage capability is enabled, EKS Auto Mode will create and delete EBS volumes in your AWS account. For more information, see EKS Auto Mode block storage capability in the *Amazon EKS User Guide*.
    ///
    /// `StorageConfig`; updated in place.
    pub fn storage_config(mut self, value: impl IntoValue<StorageConfigProperty>) -> Self {
        self.0.put("StorageConfig", value.into_value().into_node());
        self
    }

    /// The metadata that you apply to the cluster to assist with categorization and organization. Each tag consists of a key and an optional value, both of which you define. Cluster tags don't propagate to any other resources associated with the cluster.
    ///
    /// > You must have the `eks:TagResource` and `eks:UntagResource` permissions for your [IAM principal](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_terms-and-concepts.html) to manage the CloudFormation stack. If you don't have these permissions, there might be unexpected behavior with stack-level tags propagating to the resource during resource creation and update.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// This value indicates if extended support is enabled or disabled for the cluster.
    ///
    /// [Learn more about EKS Extended Support in the *Amazon EKS User Guide* .](https://docs.aws.amazon.com/eks/latest/userguide/extended-support-control.html)
    ///
    /// `UpgradePolicy`; updated in place.
    pub fn upgrade_policy(mut self, value: impl IntoValue<UpgradePolicyProperty>) -> Self {
        self.0.put("UpgradePolicy", value.into_value().into_node());
        self
    }

    /// The desired Kubernetes version for your cluster. If you don't specify a value here, the default version available in Amazon EKS is used.
    ///
    /// > The default version might not be the latest version available.
    ///
    /// `Version`; updated in place.
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Version", value.into_value().into_node());
        self
    }

    /// The configuration for zonal shift for the cluster.
    ///
    /// `ZonalShiftConfig`; updated in place.
    pub fn zonal_shift_config(mut self, value: impl IntoValue<ZonalShiftConfigProperty>) -> Self {
        self.0
            .put("ZonalShiftConfig", value.into_value().into_node());
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

impl Construct for CfnCluster {
    type Handle = CfnClusterRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnClusterRef {
        CfnClusterRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCluster`] of a stack.
pub struct CfnClusterRef(NodeRef);

impl Clone for CfnClusterRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnClusterRef {}
impl AsNode for CfnClusterRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnClusterRef {
    /// What `Ref` returns: its `Name`, a [`eks::ClusterName`](kinds::eks::ClusterName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::eks::ClusterName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the cluster, such as `arn:aws:eks:us-west-2:666666666666:cluster/prod`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::eks::ClusterArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Indicates whether the active certificate authority was activated by EKS or by the customer.
    ///
    /// `Fn::GetAtt` of `CertificateAuthority.Active.ActivatedBy`.
    #[inline]
    pub fn attr_certificate_authority_active_activated_by(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("CertificateAuthority.Active.ActivatedBy"),
        ))
    }

    /// The ID of the active (signing) certificate authority.
    ///
    /// `Fn::GetAtt` of `CertificateAuthority.Active.Id`.
    #[inline]
    pub fn attr_certificate_authority_active_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("CertificateAuthority.Active.Id"),
        ))
    }

    /// The `certificate-authority-data` for your cluster.
    ///
    /// `Fn::GetAtt` of `CertificateAuthorityData`.
    #[inline]
    pub fn attr_certificate_authority_data(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("CertificateAuthorityData"),
        ))
    }

    /// The cluster security group that was created by Amazon EKS for the cluster. Managed node groups use this security group for control plane to data plane communication.
    ///
    /// This parameter is only returned by Amazon EKS clusters that support managed node groups. For more information, see [Managed node groups](https://docs.aws.amazon.com/eks/latest/userguide/managed-node-groups.html) in the *Amazon EKS User Guide*.
    ///
    /// `Fn::GetAtt` of `ClusterSecurityGroupId`.
    #[inline]
    pub fn attr_cluster_security_group_id(&self) -> Value<kinds::ec2::SecurityGroupId> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ClusterSecurityGroupId"),
        ))
    }

    /// Amazon Resource Name (ARN) or alias of the customer master key (CMK).
    ///
    /// `Fn::GetAtt` of `EncryptionConfigKeyArn`.
    #[inline]
    pub fn attr_encryption_config_key_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("EncryptionConfigKeyArn"),
        ))
    }

    /// The endpoint for your Kubernetes API server, such as `https://5E1D0CEXAMPLEA591B746AFC5AB30262.yl4.us-west-2.eks.amazonaws.com`.
    ///
    /// `Fn::GetAtt` of `Endpoint`.
    #[inline]
    pub fn attr_endpoint(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Endpoint")))
    }

    /// The ID of your local Amazon EKS cluster on an AWS Outpost. This property isn't available for an Amazon EKS cluster on the AWS cloud.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The CIDR block that Kubernetes Service IP addresses are assigned from if you created a `1.21` or later cluster with version `>1.10.1` or later of the Amazon VPC CNI add-on and specified `ipv6` for *ipFamily* when you created the cluster. Kubernetes assigns Service addresses from the unique local address range ( `fc00::/7`) because you can't specify a custom `IPv6` CIDR block when you create the cluster.
    ///
    /// `Fn::GetAtt` of `KubernetesNetworkConfig.ServiceIpv6Cidr`.
    #[inline]
    pub fn attr_kubernetes_network_config_service_ipv6_cidr(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("KubernetesNetworkConfig.ServiceIpv6Cidr"),
        ))
    }

    /// The issuer URL for the OIDC identity provider of the cluster, such as `https://oidc.eks.us-west-2.amazonaws.com/id/EXAMPLED539D4633E53DE1B716D3041E`. If you need to remove `https://` from this output value, you can include the following code in your template.
    ///
    /// `!Select [1, !Split ["//", !GetAtt EKSCluster.OpenIdConnectIssuerUrl]]`
    ///
    /// `Fn::GetAtt` of `OpenIdConnectIssuerUrl`.
    #[inline]
    pub fn attr_open_id_connect_issuer_url(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("OpenIdConnectIssuerUrl"),
        ))
    }
}

impl IntoValue<kinds::eks::ClusterName> for &CfnClusterRef {
    #[inline]
    fn into_value(self) -> Value<kinds::eks::ClusterName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::eks::ClusterArn> for &CfnClusterRef {
    #[inline]
    fn into_value(self) -> Value<kinds::eks::ClusterArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The access configuration for the cluster.
///
/// The property type `AccessConfig` of `AWS::EKS::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct AccessConfigProperty(Object);

impl AccessConfigProperty {
    /// `AccessConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The desired authentication mode for the cluster. If you create a cluster by using the EKS API, AWS SDKs, or AWS CloudFormation, the default is `CONFIG_MAP`. If you create the cluster by using the AWS Management Console, the default value is `API_AND_CONFIG_MAP`.
    ///
    /// `AuthenticationMode`; one of `CONFIG_MAP`, `API_AND_CONFIG_MAP`, `API`.
    pub fn authentication_mode(mut self, value: impl IntoValue<AuthenticationMode>) -> Self {
        self.0
            .put("AuthenticationMode", value.into_value().into_node());
        self
    }

    /// Specifies whether or not the cluster creator IAM principal was set as a cluster admin access entry during cluster creation time. The default value is `true`.
    ///
    /// `BootstrapClusterCreatorAdminPermissions`; an update replaces the resource.
    pub fn bootstrap_cluster_creator_admin_permissions(
        mut self,
        value: impl IntoValue<bool>,
    ) -> Self {
        self.0.put(
            "BootstrapClusterCreatorAdminPermissions",
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

impl Kind for AccessConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AccessConfigProperty> for AccessConfigProperty {}
impl From<AccessConfigProperty> for Node {
    #[inline]
    fn from(value: AccessConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AccessConfigProperty> for AccessConfigProperty {
    #[inline]
    fn into_value(self) -> Value<AccessConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Identifies the certificate authority currently signing certificates for the cluster.
///
/// The property type `ActiveCertificateAuthority` of `AWS::EKS::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ActiveCertificateAuthorityProperty(Object);

impl ActiveCertificateAuthorityProperty {
    /// `ActiveCertificateAuthorityProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether the active certificate authority was activated by EKS or by the customer.
    ///
    /// `ActivatedBy`.
    pub fn activated_by(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ActivatedBy", value.into_value().into_node());
        self
    }

    /// The ID of the active (signing) certificate authority.
    ///
    /// `Id`.
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Id", value.into_value().into_node());
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

impl Kind for ActiveCertificateAuthorityProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ActiveCertificateAuthorityProperty> for ActiveCertificateAuthorityProperty {}
impl From<ActiveCertificateAuthorityProperty> for Node {
    #[inline]
    fn from(value: ActiveCertificateAuthorityProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ActiveCertificateAuthorityProperty> for ActiveCertificateAuthorityProperty {
    #[inline]
    fn into_value(self) -> Value<ActiveCertificateAuthorityProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Indicates the current configuration of the block storage capability on your EKS Auto Mode cluster. For example, if the capability is enabled or disabled. If the block storage capability is enabled, EKS Auto Mode will create and delete EBS volumes in your AWS account. For more information, see EKS Auto Mode block storage capability in the *Amazon EKS User Guide*.
///
/// The property type `BlockStorage` of `AWS::EKS::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct BlockStorageProperty(Object);

impl BlockStorageProperty {
    /// `BlockStorageProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates if the block storage capability is enabled on your EKS Auto Mode cluster. If the block storage capability is enabled, EKS Auto Mode will create and delete EBS volumes in your AWS account.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
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

impl Kind for BlockStorageProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BlockStorageProperty> for BlockStorageProperty {}
impl From<BlockStorageProperty> for Node {
    #[inline]
    fn from(value: BlockStorageProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BlockStorageProperty> for BlockStorageProperty {
    #[inline]
    fn into_value(self) -> Value<BlockStorageProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The certificate authority information for the cluster, including the trust bundle and the currently active signing certificate authority.
///
/// The property type `CertificateAuthority` of `AWS::EKS::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct CertificateAuthorityProperty(Object);

impl CertificateAuthorityProperty {
    /// `CertificateAuthorityProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Identifies the certificate authority currently signing certificates for the cluster.
    ///
    /// `Active`.
    pub fn active(mut self, value: impl IntoValue<ActiveCertificateAuthorityProperty>) -> Self {
        self.0.put("Active", value.into_value().into_node());
        self
    }

    /// The base64-encoded certificate-authority trust bundle for the cluster (all trusted CAs).
    ///
    /// `Data`.
    pub fn data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Data", value.into_value().into_node());
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

impl Kind for CertificateAuthorityProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CertificateAuthorityProperty> for CertificateAuthorityProperty {}
impl From<CertificateAuthorityProperty> for Node {
    #[inline]
    fn from(value: CertificateAuthorityProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CertificateAuthorityProperty> for CertificateAuthorityProperty {
    #[inline]
    fn into_value(self) -> Value<CertificateAuthorityProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The cluster control plane logging configuration for your cluster.
///
/// > When updating a resource, you must include this `ClusterLogging` property if the previous CloudFormation template of the resource had it.
///
/// The property type `ClusterLogging` of `AWS::EKS::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClusterLoggingProperty(Object);

impl ClusterLoggingProperty {
    /// `ClusterLoggingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The enabled control plane logs for your cluster. All log types are disabled if the array is empty.
    ///
    /// > When updating a resource, you must include this `EnabledTypes` property if the previous CloudFormation template of the resource had it.
    ///
    /// `EnabledTypes`.
    pub fn enabled_types(mut self, value: impl IntoValue<List<LoggingTypeConfigProperty>>) -> Self {
        self.0.put("EnabledTypes", value.into_value().into_node());
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

impl Kind for ClusterLoggingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClusterLoggingProperty> for ClusterLoggingProperty {}
impl From<ClusterLoggingProperty> for Node {
    #[inline]
    fn from(value: ClusterLoggingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClusterLoggingProperty> for ClusterLoggingProperty {
    #[inline]
    fn into_value(self) -> Value<ClusterLoggingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Indicates the current configuration of the compute capability on your EKS Auto Mode cluster. For example, if the capability is enabled or disabled. If the compute capability is enabled, EKS Auto Mode will create and delete EC2 Managed Instances in your AWS account. For more information, see EKS Auto Mode compute capability in the *Amazon EKS User Guide*.
///
/// The property type `ComputeConfig` of `AWS::EKS::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ComputeConfigProperty(Object);

impl ComputeConfigProperty {
    /// `ComputeConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Request to enable or disable the compute capability on your EKS Auto Mode cluster. If the compute capability is enabled, EKS Auto Mode will create and delete EC2 Managed Instances in your AWS account.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// Configuration for node pools that defines the compute resources for your EKS Auto Mode cluster. For more information, see EKS Auto Mode Node Pools in the *Amazon EKS User Guide*.
    ///
    /// `NodePools`.
    pub fn node_pools(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("NodePools", value.into_value().into_node());
        self
    }

    /// The ARN of the IAM Role EKS will assign to EC2 Managed Instances in your EKS Auto Mode cluster. This value cannot be changed after the compute capability of EKS Auto Mode is enabled. For more information, see the IAM Reference in the *Amazon EKS User Guide*.
    ///
    /// `NodeRoleArn`.
    pub fn node_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("NodeRoleArn", value.into_value().into_node());
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

impl Kind for ComputeConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ComputeConfigProperty> for ComputeConfigProperty {}
impl From<ComputeConfigProperty> for Node {
    #[inline]
    fn from(value: ComputeConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ComputeConfigProperty> for ComputeConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ComputeConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The placement configuration for all the control plane instances of your local Amazon EKS cluster on an AWS Outpost. For more information, see [Capacity considerations](https://docs.aws.amazon.com/eks/latest/userguide/eks-outposts-capacity-considerations.html) in the *Amazon EKS User Guide*.
///
/// The property type `ControlPlanePlacement` of `AWS::EKS::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ControlPlanePlacementProperty(Object);

impl ControlPlanePlacementProperty {
    /// `ControlPlanePlacementProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the placement group for the Kubernetes control plane instances. This property is only used for a local cluster on an AWS Outpost.
    ///
    /// `GroupName`; an update replaces the resource.
    pub fn group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("GroupName", value.into_value().into_node());
        self
    }

    /// Optional parameter to specify the placement group spread level for control plane instances. If not provided, EKS will deploy control plane instances without a placement group.
    ///
    /// `SpreadLevel`.
    pub fn spread_level(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SpreadLevel", value.into_value().into_node());
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

impl Kind for ControlPlanePlacementProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ControlPlanePlacementProperty> for ControlPlanePlacementProperty {}
impl From<ControlPlanePlacementProperty> for Node {
    #[inline]
    fn from(value: ControlPlanePlacementProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ControlPlanePlacementProperty> for ControlPlanePlacementProperty {
    #[inline]
    fn into_value(self) -> Value<ControlPlanePlacementProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The control plane scaling tier configuration. For more information, see EKS Provisioned Control Plane in the Amazon EKS User Guide.
///
/// The property type `ControlPlaneScalingConfig` of `AWS::EKS::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ControlPlaneScalingConfigProperty(Object);

impl ControlPlaneScalingConfigProperty {
    /// `ControlPlaneScalingConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The control plane scaling tier configuration. Available options are `standard`, `tier-xl`, `tier-2xl`, or `tier-4xl`. For more information, see EKS Provisioned Control Plane in the Amazon EKS User Guide.
    ///
    /// `Tier`; one of `standard`, `tier-xl`, `tier-2xl`, `tier-4xl`, `tier-8xl`, `tier-ultra`.
    pub fn tier(mut self, value: impl IntoValue<Tier>) -> Self {
        self.0.put("Tier", value.into_value().into_node());
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

impl Kind for ControlPlaneScalingConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ControlPlaneScalingConfigProperty> for ControlPlaneScalingConfigProperty {}
impl From<ControlPlaneScalingConfigProperty> for Node {
    #[inline]
    fn from(value: ControlPlaneScalingConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ControlPlaneScalingConfigProperty> for ControlPlaneScalingConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ControlPlaneScalingConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Indicates the current configuration of the load balancing capability on your EKS Auto Mode cluster. For example, if the capability is enabled or disabled. For more information, see EKS Auto Mode load balancing capability in the *Amazon EKS User Guide*.
///
/// The property type `ElasticLoadBalancing` of `AWS::EKS::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ElasticLoadBalancingProperty(Object);

impl ElasticLoadBalancingProperty {
    /// `ElasticLoadBalancingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates if the load balancing capability is enabled on your EKS Auto Mode cluster. If the load balancing capability is enabled, EKS Auto Mode will create and delete load balancers in your AWS account.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
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

impl Kind for ElasticLoadBalancingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ElasticLoadBalancingProperty> for ElasticLoadBalancingProperty {}
impl From<ElasticLoadBalancingProperty> for Node {
    #[inline]
    fn from(value: ElasticLoadBalancingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ElasticLoadBalancingProperty> for ElasticLoadBalancingProperty {
    #[inline]
    fn into_value(self) -> Value<ElasticLoadBalancingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The encryption configuration for the cluster.
///
/// The property type `EncryptionConfig` of `AWS::EKS::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncryptionConfigProperty(Object);

impl EncryptionConfigProperty {
    /// `EncryptionConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The encryption provider for the cluster.
    ///
    /// `Provider`; an update replaces the resource.
    pub fn provider(mut self, value: impl IntoValue<ProviderProperty>) -> Self {
        self.0.put("Provider", value.into_value().into_node());
        self
    }

    /// Specifies the resources to be encrypted. The only supported value is `secrets`.
    ///
    /// `Resources`; an update replaces the resource.
    pub fn resources(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Resources", value.into_value().into_node());
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

impl Kind for EncryptionConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EncryptionConfigProperty> for EncryptionConfigProperty {}
impl From<EncryptionConfigProperty> for Node {
    #[inline]
    fn from(value: EncryptionConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EncryptionConfigProperty> for EncryptionConfigProperty {
    #[inline]
    fn into_value(self) -> Value<EncryptionConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The placement configuration for the etcd instances of your local Amazon EKS cluster on an AWS Outpost.
///
/// The property type `EtcdPlacement` of `AWS::EKS::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct EtcdPlacementProperty(Object);

impl EtcdPlacementProperty {
    /// `EtcdPlacementProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Optional parameter to specify the placement group spread level for etcd instances. If not provided, EKS will deploy etcd instances without a placement group.
    ///
    /// `SpreadLevel`.
    pub fn spread_level(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SpreadLevel", value.into_value().into_node());
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

impl Kind for EtcdPlacementProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EtcdPlacementProperty> for EtcdPlacementProperty {}
impl From<EtcdPlacementProperty> for Node {
    #[inline]
    fn from(value: EtcdPlacementProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EtcdPlacementProperty> for EtcdPlacementProperty {
    #[inline]
    fn into_value(self) -> Value<EtcdPlacementProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The horizontal pod autoscaler controller configuration.
///
/// The property type `HorizontalPodAutoscalerControllerConfig` of `AWS::EKS::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct HorizontalPodAutoscalerControllerConfigProperty(Object);

impl HorizontalPodAutoscalerControllerConfigProperty {
    /// `HorizontalPodAutoscalerControllerConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The interval between each sync of the horizontal pod autoscaler (e.g., 15s, 1m).
    ///
    /// `HorizontalPodAutoscalerSyncPeriod`.
    pub fn horizontal_pod_autoscaler_sync_period(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "HorizontalPodAutoscalerSyncPeriod",
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

impl Kind for HorizontalPodAutoscalerControllerConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HorizontalPodAutoscalerControllerConfigProperty>
    for HorizontalPodAutoscalerControllerConfigProperty
{
}
impl From<HorizontalPodAutoscalerControllerConfigProperty> for Node {
    #[inline]
    fn from(value: HorizontalPodAutoscalerControllerConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HorizontalPodAutoscalerControllerConfigProperty>
    for HorizontalPodAutoscalerControllerConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<HorizontalPodAutoscalerControllerConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for the Kubernetes API server on an Amazon EKS cluster.
///
/// The property type `KubeApiServerConfig` of `AWS::EKS::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct KubeApiServerConfigProperty(Object);

impl KubeApiServerConfigProperty {
    /// `KubeApiServerConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The duration that Kubernetes events are retained (e.g., 30m, 1h).
    ///
    /// `EventTtl`.
    pub fn event_ttl(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EventTtl", value.into_value().into_node());
        self
    }

    /// The port range for Kubernetes NodePort services.
    ///
    /// `ServiceNodePortRange`.
    pub fn service_node_port_range(
        mut self,
        value: impl IntoValue<ServiceNodePortRangeProperty>,
    ) -> Self {
        self.0
            .put("ServiceNodePortRange", value.into_value().into_node());
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

impl Kind for KubeApiServerConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KubeApiServerConfigProperty> for KubeApiServerConfigProperty {}
impl From<KubeApiServerConfigProperty> for Node {
    #[inline]
    fn from(value: KubeApiServerConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KubeApiServerConfigProperty> for KubeApiServerConfigProperty {
    #[inline]
    fn into_value(self) -> Value<KubeApiServerConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for the Kubernetes controller manager on an Amazon EKS cluster.
///
/// The property type `KubeControllerManagerConfig` of `AWS::EKS::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct KubeControllerManagerConfigProperty(Object);

impl KubeControllerManagerConfigProperty {
    /// `KubeControllerManagerConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The horizontal pod autoscaler controller configuration.
    ///
    /// `HorizontalPodAutoscalerControllerConfig`.
    pub fn horizontal_pod_autoscaler_controller_config(
        mut self,
        value: impl IntoValue<HorizontalPodAutoscalerControllerConfigProperty>,
    ) -> Self {
        self.0.put(
            "HorizontalPodAutoscalerControllerConfig",
            value.into_value().into_node(),
        );
        self
    }

    /// The pod garbage collector controller configuration.
    ///
    /// `PodGcControllerConfig`.
    pub fn pod_gc_controller_config(
        mut self,
        value: impl IntoValue<PodGcControllerConfigProperty>,
    ) -> Self {
        self.0
            .put("PodGcControllerConfig", value.into_value().into_node());
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

impl Kind for KubeControllerManagerConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KubeControllerManagerConfigProperty> for KubeControllerManagerConfigProperty {}
impl From<KubeControllerManagerConfigProperty> for Node {
    #[inline]
    fn from(value: KubeControllerManagerConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KubeControllerManagerConfigProperty> for KubeControllerManagerConfigProperty {
    #[inline]
    fn into_value(self) -> Value<KubeControllerManagerConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for the Kubernetes scheduler on an Amazon EKS cluster.
///
/// The property type `KubeSchedulerConfig` of `AWS::EKS::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct KubeSchedulerConfigProperty(Object);

impl KubeSchedulerConfigProperty {
    /// `KubeSchedulerConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The NodeResourcesFit plugin configuration for the Kubernetes scheduler.
    ///
    /// `NodeResourcesFit`.
    pub fn node_resources_fit(
        mut self,
        value: impl IntoValue<NodeResourcesFitConfigProperty>,
    ) -> Self {
        self.0
            .put("NodeResourcesFit", value.into_value().into_node());
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

impl Kind for KubeSchedulerConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KubeSchedulerConfigProperty> for KubeSchedulerConfigProperty {}
impl From<KubeSchedulerConfigProperty> for Node {
    #[inline]
    fn from(value: KubeSchedulerConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KubeSchedulerConfigProperty> for KubeSchedulerConfigProperty {
    #[inline]
    fn into_value(self) -> Value<KubeSchedulerConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Kubernetes network configuration for the cluster.
///
/// The property type `KubernetesNetworkConfig` of `AWS::EKS::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct KubernetesNetworkConfigProperty(Object);

impl KubernetesNetworkConfigProperty {
    /// `KubernetesNetworkConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Request to enable or disable the load balancing capability on your EKS Auto Mode cluster. For more information, see EKS Auto Mode load balancing capability in the *Amazon EKS User Guide*.
    ///
    /// `ElasticLoadBalancing`.
    pub fn elastic_load_balancing(
        mut self,
        value: impl IntoValue<ElasticLoadBalancingProperty>,
    ) -> Self {
        self.0
            .put("ElasticLoadBalancing", value.into_value().into_node());
        self
    }

    /// Specify which IP family is used to assign Kubernetes pod and service IP addresses. If you don't specify a value, `ipv4` is used by default. You can only specify an IP family when you create a cluster and can't change this value once the cluster is created. If you specify `ipv6`, the VPC and subnets that you specify for cluster creation must have both `IPv4` and `IPv6` CIDR blocks assigned to them. You can't specify `ipv6` for clusters in China Regions.
    ///
    /// You can only specify `ipv6` for `1.21` and later clusters that use version `1.10.1` or later of the Amazon VPC CNI add-on. If you specify `ipv6`, then ensure that your VPC meets the requirements listed in the considerations listed in [Assigning IPv6 addresses to pods and services](https://docs.aws.amazon.com/eks/latest/userguide/cni-ipv6.html) in the *Amazon EKS User Guide*. Kubernetes assigns services `IPv6` addresses from the unique local address range `(fc00::/7)`. You can't specify a custom `IPv6` CIDR block. Pod addresses are assigned from the subnet's `IPv6` CIDR.
    ///
    /// `IpFamily`; one of `ipv4`, `ipv6`; an update replaces the resource.
    pub fn ip_family(mut self, value: impl IntoValue<IpFamily>) -> Self {
        self.0.put("IpFamily", value.into_value().into_node());
        self
    }

    /// Don't specify a value if you select `ipv6` for *ipFamily*. The CIDR block to assign Kubernetes service IP addresses from. If you don't specify a block, Kubernetes assigns addresses from either the `10.100.0.0/16` or `172.20.0.0/16` CIDR blocks. We recommend that you specify a block that does not overlap with resources in other networks that are peered or connected to your VPC. The block must meet the following requirements:
    ///
    /// - Within one of the following private IP address blocks: `10.0.0.0/8`, `172.16.0.0/12`, or `192.168.0.0/16`.
    /// - Doesn't overlap with any CIDR block assigned to the VPC that you selected for VPC.
    /// - Between `/24` and `/12`.
    ///
    /// > You can only specify a custom CIDR block when you create a cluster. You can't change this value after the cluster is created.
    ///
    /// `ServiceIpv4Cidr`; an update replaces the resource.
    pub fn service_ipv4_cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ServiceIpv4Cidr", value.into_value().into_node());
        self
    }

    /// The CIDR block that Kubernetes pod and service IP addresses are assigned from if you created a 1.21 or later cluster with version 1.10.1 or later of the Amazon VPC CNI add-on and specified `ipv6` for *ipFamily* when you created the cluster. Kubernetes assigns service addresses from the unique local address range ( `fc00::/7`) because you can't specify a custom IPv6 CIDR block when you create the cluster.
    ///
    /// `ServiceIpv6Cidr`; an update replaces the resource.
    pub fn service_ipv6_cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ServiceIpv6Cidr", value.into_value().into_node());
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

impl Kind for KubernetesNetworkConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KubernetesNetworkConfigProperty> for KubernetesNetworkConfigProperty {}
impl From<KubernetesNetworkConfigProperty> for Node {
    #[inline]
    fn from(value: KubernetesNetworkConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KubernetesNetworkConfigProperty> for KubernetesNetworkConfigProperty {
    #[inline]
    fn into_value(self) -> Value<KubernetesNetworkConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Enable or disable exporting the Kubernetes control plane logs for your cluster to CloudWatch Logs. By default, cluster control plane logs aren't exported to CloudWatch Logs. For more information, see [Amazon EKS Cluster control plane logs](https://docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html) in the **Amazon EKS User Guide**.
///
/// > When updating a resource, you must include this `Logging` property if the previous CloudFormation template of the resource had it. \> CloudWatch Logs ingestion, archive storage, and data scanning rates apply to exported control plane logs. For more information, see [CloudWatch Pricing](https://docs.aws.amazon.com/cloudwatch/pricing/).
///
/// The property type `Logging` of `AWS::EKS::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct LoggingProperty(Object);

impl LoggingProperty {
    /// `LoggingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The cluster control plane logging configuration for your cluster.
    ///
    /// `ClusterLogging`.
    pub fn cluster_logging(mut self, value: impl IntoValue<ClusterLoggingProperty>) -> Self {
        self.0.put("ClusterLogging", value.into_value().into_node());
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

impl Kind for LoggingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LoggingProperty> for LoggingProperty {}
impl From<LoggingProperty> for Node {
    #[inline]
    fn from(value: LoggingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LoggingProperty> for LoggingProperty {
    #[inline]
    fn into_value(self) -> Value<LoggingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The enabled logging type. For a list of the valid logging types, see the [`types` property of `LogSetup`](https://docs.aws.amazon.com/eks/latest/APIReference/API_LogSetup.html#AmazonEKS-Type-LogSetup-types) in the *Amazon EKS API Reference*.
///
/// The property type `LoggingTypeConfig` of `AWS::EKS::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct LoggingTypeConfigProperty(Object);

impl LoggingTypeConfigProperty {
    /// `LoggingTypeConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the log type.
    ///
    /// `Type`; one of `api`, `audit`, `authenticator`, `controllerManager`, `scheduler`.
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

impl Kind for LoggingTypeConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LoggingTypeConfigProperty> for LoggingTypeConfigProperty {}
impl From<LoggingTypeConfigProperty> for Node {
    #[inline]
    fn from(value: LoggingTypeConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LoggingTypeConfigProperty> for LoggingTypeConfigProperty {
    #[inline]
    fn into_value(self) -> Value<LoggingTypeConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The NodeResourcesFit plugin configuration for the Kubernetes scheduler.
///
/// The property type `NodeResourcesFitConfig` of `AWS::EKS::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct NodeResourcesFitConfigProperty(Object);

impl NodeResourcesFitConfigProperty {
    /// `NodeResourcesFitConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The scoring strategy configuration for the NodeResourcesFit scheduler plugin.
    ///
    /// `ScoringStrategy`.
    pub fn scoring_strategy(mut self, value: impl IntoValue<ScoringStrategyProperty>) -> Self {
        self.0
            .put("ScoringStrategy", value.into_value().into_node());
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

impl Kind for NodeResourcesFitConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NodeResourcesFitConfigProperty> for NodeResourcesFitConfigProperty {}
impl From<NodeResourcesFitConfigProperty> for Node {
    #[inline]
    fn from(value: NodeResourcesFitConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NodeResourcesFitConfigProperty> for NodeResourcesFitConfigProperty {
    #[inline]
    fn into_value(self) -> Value<NodeResourcesFitConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of your local Amazon EKS cluster on an AWS Outpost. Before creating a cluster on an Outpost, review [Creating a local cluster on an Outpost](https://docs.aws.amazon.com/eks/latest/userguide/eks-outposts-local-cluster-create.html) in the *Amazon EKS User Guide*. This API isn't available for Amazon EKS clusters on the AWS cloud.
///
/// The property type `OutpostConfig` of `AWS::EKS::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct OutpostConfigProperty(Object);

impl OutpostConfigProperty {
    /// `OutpostConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `control_plane_instance_type`: The Amazon EC2 instance type that you want to use for your local Amazon EKS cluster on Outposts.
    /// - `outpost_arns`: The ARN of the Outpost that you want to use for your local Amazon EKS cluster on Outposts.
    pub fn new(
        control_plane_instance_type: impl IntoValue<String>,
        outpost_arns: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ControlPlaneInstanceType",
            control_plane_instance_type.into_value().into_node(),
        );
        object_.put("OutpostArns", outpost_arns.into_value().into_node());
        Self(object_)
    }

    /// An object representing the placement configuration for all the control plane instances of your local Amazon EKS cluster on an AWS Outpost. For more information, see [Capacity considerations](https://docs.aws.amazon.com/eks/latest/userguide/eks-outposts-capacity-considerations.html) in the *Amazon EKS User Guide*.
    ///
    /// `ControlPlanePlacement`; an update replaces the resource.
    pub fn control_plane_placement(
        mut self,
        value: impl IntoValue<ControlPlanePlacementProperty>,
    ) -> Self {
        self.0
            .put("ControlPlanePlacement", value.into_value().into_node());
        self
    }

    /// The EC2 instance type for etcd instances of your local Amazon EKS cluster on AWS Outposts. This instance type applies to all etcd instances and cannot be changed after cluster creation.
    ///
    /// `EtcdInstanceType`.
    pub fn etcd_instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EtcdInstanceType", value.into_value().into_node());
        self
    }

    /// The placement configuration for the etcd instances of your local Amazon EKS cluster on an AWS Outpost.
    ///
    /// `EtcdPlacement`.
    pub fn etcd_placement(mut self, value: impl IntoValue<EtcdPlacementProperty>) -> Self {
        self.0.put("EtcdPlacement", value.into_value().into_node());
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

impl Kind for OutpostConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OutpostConfigProperty> for OutpostConfigProperty {}
impl From<OutpostConfigProperty> for Node {
    #[inline]
    fn from(value: OutpostConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OutpostConfigProperty> for OutpostConfigProperty {
    #[inline]
    fn into_value(self) -> Value<OutpostConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The pod garbage collector controller configuration.
///
/// The property type `PodGcControllerConfig` of `AWS::EKS::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct PodGcControllerConfigProperty(Object);

impl PodGcControllerConfigProperty {
    /// `PodGcControllerConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The number of terminated pods that can exist before the terminated pod garbage collector starts deleting them.
    ///
    /// `TerminatedPodGcThreshold`.
    pub fn terminated_pod_gc_threshold(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TerminatedPodGcThreshold", value.into_value().into_node());
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

impl Kind for PodGcControllerConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PodGcControllerConfigProperty> for PodGcControllerConfigProperty {}
impl From<PodGcControllerConfigProperty> for Node {
    #[inline]
    fn from(value: PodGcControllerConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PodGcControllerConfigProperty> for PodGcControllerConfigProperty {
    #[inline]
    fn into_value(self) -> Value<PodGcControllerConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Identifies the AWS Key Management Service ( AWS ) key used to encrypt the secrets.
///
/// The property type `Provider` of `AWS::EKS::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProviderProperty(Object);

impl ProviderProperty {
    /// `ProviderProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Amazon Resource Name (ARN) or alias of the KMS key. The KMS key must be symmetric and created in the same AWS Region as the cluster. If the KMS key was created in a different account, the [IAM principal](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_terms-and-concepts.html) must have access to the KMS key. For more information, see [Allowing users in other accounts to use a KMS key](https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-modifying-external-accounts.html) in the *AWS Key Management Service Developer Guide*.
    ///
    /// `KeyArn`; an update replaces the resource.
    pub fn key_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KeyArn", value.into_value().into_node());
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

impl Kind for ProviderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProviderProperty> for ProviderProperty {}
impl From<ProviderProperty> for Node {
    #[inline]
    fn from(value: ProviderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProviderProperty> for ProviderProperty {
    #[inline]
    fn into_value(self) -> Value<ProviderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration in the cluster for EKS Hybrid Nodes. You can add, change, or remove this configuration after the cluster is created.
///
/// The property type `RemoteNetworkConfig` of `AWS::EKS::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct RemoteNetworkConfigProperty(Object);

impl RemoteNetworkConfigProperty {
    /// `RemoteNetworkConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The list of network CIDRs that can contain hybrid nodes.
    ///
    /// These CIDR blocks define the expected IP address range of the hybrid nodes that join the cluster. These blocks are typically determined by your network administrator.
    ///
    /// Enter one or more IPv4 CIDR blocks in decimal dotted-quad notation (for example, `10.2.0.0/16`).
    ///
    /// It must satisfy the following requirements:
    ///
    /// - Each block must be within an `IPv4` RFC-1918 network range. Minimum allowed size is /32, maximum allowed size is /8. Publicly-routable addresses aren't supported.
    /// - Each block cannot overlap with the range of the VPC CIDR blocks for your EKS resources, or the block of the Kubernetes service IP range.
    /// - Each block must have a route to the VPC that uses the VPC CIDR blocks, not public IPs or Elastic IPs. There are many options including AWS Transit Gateway, AWS Site-to-Site VPN, or AWS Direct Connect.
    /// - Each host must allow outbound connection to the EKS cluster control plane on TCP ports `443` and `10250`.
    /// - Each host must allow inbound connection from the EKS cluster control plane on TCP port 10250 for logs, exec and port-forward operations.
    /// - Each host must allow TCP and UDP network connectivity to and from other hosts that are running `CoreDNS` on UDP port `53` for service and pod DNS names.
    ///
    /// `RemoteNodeNetworks`.
    pub fn remote_node_networks(
        mut self,
        value: impl IntoValue<List<RemoteNodeNetworkProperty>>,
    ) -> Self {
        self.0
            .put("RemoteNodeNetworks", value.into_value().into_node());
        self
    }

    /// The list of network CIDRs that can contain pods that run Kubernetes webhooks on hybrid nodes.
    ///
    /// These CIDR blocks are determined by configuring your Container Network Interface (CNI) plugin. We recommend the Calico CNI or Cilium CNI. Note that the Amazon VPC CNI plugin for Kubernetes isn't available for on-premises and edge locations.
    ///
    /// Enter one or more IPv4 CIDR blocks in decimal dotted-quad notation (for example, `10.2.0.0/16`).
    ///
    /// It must satisfy the following requirements:
    ///
    /// - Each block must be within an `IPv4` RFC-1918 network range. Minimum allowed size is /32, maximum allowed size is /8. Publicly-routable addresses aren't supported.
    /// - Each block cannot overlap with the range of the VPC CIDR blocks for your EKS resources, or the block of the Kubernetes service IP range.
    ///
    /// `RemotePodNetworks`.
    pub fn remote_pod_networks(
        mut self,
        value: impl IntoValue<List<RemotePodNetworkProperty>>,
    ) -> Self {
        self.0
            .put("RemotePodNetworks", value.into_value().into_node());
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

impl Kind for RemoteNetworkConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RemoteNetworkConfigProperty> for RemoteNetworkConfigProperty {}
impl From<RemoteNetworkConfigProperty> for Node {
    #[inline]
    fn from(value: RemoteNetworkConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RemoteNetworkConfigProperty> for RemoteNetworkConfigProperty {
    #[inline]
    fn into_value(self) -> Value<RemoteNetworkConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A network CIDR that can contain hybrid nodes.
///
/// These CIDR blocks define the expected IP address range of the hybrid nodes that join the cluster. These blocks are typically determined by your network administrator.
///
/// Enter one or more IPv4 CIDR blocks in decimal dotted-quad notation (for example, `10.2.0.0/16`).
///
/// It must satisfy the following requirements:
///
/// - Each block must be within an `IPv4` RFC-1918 network range. Minimum allowed size is /32, maximum allowed size is /8. Publicly-routable addresses aren't supported.
/// - Each block cannot overlap with the range of the VPC CIDR blocks for your EKS resources, or the block of the Kubernetes service IP range.
/// - Each block must have a route to the VPC that uses the VPC CIDR blocks, not public IPs or Elastic IPs. There are many options including AWS Transit Gateway, AWS Site-to-Site VPN, or AWS Direct Connect.
/// - Each host must allow outbound connection to the EKS cluster control plane on TCP ports `443` and `10250`.
/// - Each host must allow inbound connection from the EKS cluster control plane on TCP port 10250 for logs, exec and port-forward operations.
/// - Each host must allow TCP and UDP network connectivity to and from other hosts that are running `CoreDNS` on UDP port `53` for service and pod DNS names.
///
/// The property type `RemoteNodeNetwork` of `AWS::EKS::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct RemoteNodeNetworkProperty(Object);

impl RemoteNodeNetworkProperty {
    /// `RemoteNodeNetworkProperty` with its required properties, in alphabetical order:
    ///
    /// - `cidrs`: A network CIDR that can contain hybrid nodes.
    pub fn new(cidrs: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Cidrs", cidrs.into_value().into_node());
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

impl Kind for RemoteNodeNetworkProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RemoteNodeNetworkProperty> for RemoteNodeNetworkProperty {}
impl From<RemoteNodeNetworkProperty> for Node {
    #[inline]
    fn from(value: RemoteNodeNetworkProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RemoteNodeNetworkProperty> for RemoteNodeNetworkProperty {
    #[inline]
    fn into_value(self) -> Value<RemoteNodeNetworkProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A network CIDR that can contain pods that run Kubernetes webhooks on hybrid nodes.
///
/// These CIDR blocks are determined by configuring your Container Network Interface (CNI) plugin. We recommend the Calico CNI or Cilium CNI. Note that the Amazon VPC CNI plugin for Kubernetes isn't available for on-premises and edge locations.
///
/// Enter one or more IPv4 CIDR blocks in decimal dotted-quad notation (for example, `10.2.0.0/16`).
///
/// It must satisfy the following requirements:
///
/// - Each block must be within an `IPv4` RFC-1918 network range. Minimum allowed size is /32, maximum allowed size is /8. Publicly-routable addresses aren't supported.
/// - Each block cannot overlap with the range of the VPC CIDR blocks for your EKS resources, or the block of the Kubernetes service IP range.
///
/// The property type `RemotePodNetwork` of `AWS::EKS::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct RemotePodNetworkProperty(Object);

impl RemotePodNetworkProperty {
    /// `RemotePodNetworkProperty` with its required properties, in alphabetical order:
    ///
    /// - `cidrs`: A network CIDR that can contain pods that run Kubernetes webhooks on hybrid nodes.
    pub fn new(cidrs: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Cidrs", cidrs.into_value().into_node());
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

impl Kind for RemotePodNetworkProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RemotePodNetworkProperty> for RemotePodNetworkProperty {}
impl From<RemotePodNetworkProperty> for Node {
    #[inline]
    fn from(value: RemotePodNetworkProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RemotePodNetworkProperty> for RemotePodNetworkProperty {
    #[inline]
    fn into_value(self) -> Value<RemotePodNetworkProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A resource weight entry for the scheduler scoring strategy.
///
/// The property type `ResourceWeight` of `AWS::EKS::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourceWeightProperty(Object);

impl ResourceWeightProperty {
    /// `ResourceWeightProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the resource (for example, cpu or memory).
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The weight assigned to the resource for scoring. Must be between 1 and 100.
    ///
    /// `Weight`.
    pub fn weight(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Weight", value.into_value().into_node());
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

impl Kind for ResourceWeightProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourceWeightProperty> for ResourceWeightProperty {}
impl From<ResourceWeightProperty> for Node {
    #[inline]
    fn from(value: ResourceWeightProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourceWeightProperty> for ResourceWeightProperty {
    #[inline]
    fn into_value(self) -> Value<ResourceWeightProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object representing the VPC configuration to use for an Amazon EKS cluster.
///
/// > When updating a resource, you must include these properties if the previous CloudFormation template of the resource had them:
/// >
/// > - `EndpointPublicAccess`
/// > - `EndpointPrivateAccess`
/// > - `PublicAccessCidrs`
///
/// The property type `ResourcesVpcConfig` of `AWS::EKS::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourcesVpcConfigProperty(Object);

impl ResourcesVpcConfigProperty {
    /// `ResourcesVpcConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `subnet_ids`: Specify subnets for your Amazon EKS nodes.
    pub fn new(subnet_ids: impl IntoValue<List<kinds::ec2::SubnetId>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SubnetIds", subnet_ids.into_value().into_node());
        Self(object_)
    }

    /// Specify the egress mode for the cluster control plane. If you set this to CUSTOMER_ROUTED, the control plane routes traffic through your VPC subnets instead of using AWS managed networking.
    ///
    /// `ControlPlaneEgressMode`.
    pub fn control_plane_egress_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ControlPlaneEgressMode", value.into_value().into_node());
        self
    }

    /// Set this value to `true` to enable private access for your cluster's Kubernetes API server endpoint. If you enable private access, Kubernetes API requests from within your cluster's VPC use the private VPC endpoint. The default value for this parameter is `false`, which disables private access for your Kubernetes API server. If you disable private access and you have nodes or AWS Fargate pods in the cluster, then ensure that `publicAccessCidrs` includes the necessary CIDR blocks for communication with the nodes or Fargate pods. For more information, see [Cluster API server endpoint](https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html) in the **Amazon EKS User Guide**.
    ///
    /// `EndpointPrivateAccess`.
    pub fn endpoint_private_access(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EndpointPrivateAccess", value.into_value().into_node());
        self
    }

    /// Set this value to `false` to disable public access to your cluster's Kubernetes API server endpoint. If you disable public access, your cluster's Kubernetes API server can only receive requests from within the cluster VPC. The default value for this parameter is `true`, which enables public access for your Kubernetes API server. The endpoint domain name and IP address family depends on the value of the `ipFamily` for the cluster. For more information, see [Cluster API server endpoint](https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html) in the **Amazon EKS User Guide**.
    ///
    /// `EndpointPublicAccess`.
    pub fn endpoint_public_access(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EndpointPublicAccess", value.into_value().into_node());
        self
    }

    /// The CIDR blocks that are allowed access to your cluster's public Kubernetes API server endpoint. Communication to the endpoint from addresses outside of the CIDR blocks that you specify is denied. The default value is `0.0.0.0/0` and additionally `::/0` for dual-stack `IPv6` clusters. If you've disabled private endpoint access, make sure that you specify the necessary CIDR blocks for every node and AWS Fargate `Pod` in the cluster. For more information, see [Cluster API server endpoint](https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html) in the **Amazon EKS User Guide**.
    ///
    /// Note that the public endpoints are dual-stack for only `IPv6` clusters that are made after October 2024. You can't add `IPv6` CIDR blocks to `IPv4` clusters or `IPv6` clusters that were made before October 2024.
    ///
    /// `PublicAccessCidrs`.
    pub fn public_access_cidrs(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("PublicAccessCidrs", value.into_value().into_node());
        self
    }

    /// Specify one or more security groups for the cross-account elastic network interfaces that Amazon EKS creates to use that allow communication between your nodes and the Kubernetes control plane. If you don't specify any security groups, then familiarize yourself with the difference between Amazon EKS defaults for clusters deployed with Kubernetes. For more information, see [Amazon EKS security group considerations](https://docs.aws.amazon.com/eks/latest/userguide/sec-group-reqs.html) in the **Amazon EKS User Guide**.
    ///
    /// `SecurityGroupIds`; an update replaces the resource.
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("SecurityGroupIds", value.into_value().into_node());
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

impl Kind for ResourcesVpcConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourcesVpcConfigProperty> for ResourcesVpcConfigProperty {}
impl From<ResourcesVpcConfigProperty> for Node {
    #[inline]
    fn from(value: ResourcesVpcConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourcesVpcConfigProperty> for ResourcesVpcConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ResourcesVpcConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The rollback configuration to use for the cluster version rollback.
///
/// The property type `RollbackConfig` of `AWS::EKS::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct RollbackConfigProperty(Object);

impl RollbackConfigProperty {
    /// `RollbackConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The timeout in minutes for the version rollback operation. If not specified, defaults to 720 minutes (12 hours).
    ///
    /// `TimeoutMinutes`.
    pub fn timeout_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("TimeoutMinutes", value.into_value().into_node());
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

impl Kind for RollbackConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RollbackConfigProperty> for RollbackConfigProperty {}
impl From<RollbackConfigProperty> for Node {
    #[inline]
    fn from(value: RollbackConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RollbackConfigProperty> for RollbackConfigProperty {
    #[inline]
    fn into_value(self) -> Value<RollbackConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The scoring strategy configuration for the NodeResourcesFit scheduler plugin.
///
/// The property type `ScoringStrategy` of `AWS::EKS::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScoringStrategyProperty(Object);

impl ScoringStrategyProperty {
    /// `ScoringStrategyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The resource weights used for scoring nodes.
    ///
    /// `Resources`.
    pub fn resources(mut self, value: impl IntoValue<List<ResourceWeightProperty>>) -> Self {
        self.0.put("Resources", value.into_value().into_node());
        self
    }

    /// The scoring strategy type (LeastAllocated or MostAllocated).
    ///
    /// `Type`.
    pub fn r#type(mut self, value: impl IntoValue<String>) -> Self {
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

impl Kind for ScoringStrategyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScoringStrategyProperty> for ScoringStrategyProperty {}
impl From<ScoringStrategyProperty> for Node {
    #[inline]
    fn from(value: ScoringStrategyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScoringStrategyProperty> for ScoringStrategyProperty {
    #[inline]
    fn into_value(self) -> Value<ScoringStrategyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The port range for Kubernetes NodePort services.
///
/// The property type `ServiceNodePortRange` of `AWS::EKS::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServiceNodePortRangeProperty(Object);

impl ServiceNodePortRangeProperty {
    /// `ServiceNodePortRangeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum port number in the range.
    ///
    /// `MaxPort`.
    pub fn max_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxPort", value.into_value().into_node());
        self
    }

    /// The minimum port number in the range.
    ///
    /// `MinPort`.
    pub fn min_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MinPort", value.into_value().into_node());
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

impl Kind for ServiceNodePortRangeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServiceNodePortRangeProperty> for ServiceNodePortRangeProperty {}
impl From<ServiceNodePortRangeProperty> for Node {
    #[inline]
    fn from(value: ServiceNodePortRangeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServiceNodePortRangeProperty> for ServiceNodePortRangeProperty {
    #[inline]
    fn into_value(self) -> Value<ServiceNodePortRangeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Request to update the configuration of the storage capability of your EKS Auto Mode cluster. For example, enable the capability. For more information, see EKS Auto Mode block storage capability in the *Amazon EKS User Guide*.
///
/// The property type `StorageConfig` of `AWS::EKS::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct StorageConfigProperty(Object);

impl StorageConfigProperty {
    /// `StorageConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Request to configure EBS Block Storage settings for your EKS Auto Mode cluster.
    ///
    /// `BlockStorage`.
    pub fn block_storage(mut self, value: impl IntoValue<BlockStorageProperty>) -> Self {
        self.0.put("BlockStorage", value.into_value().into_node());
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

impl Kind for StorageConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StorageConfigProperty> for StorageConfigProperty {}
impl From<StorageConfigProperty> for Node {
    #[inline]
    fn from(value: StorageConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StorageConfigProperty> for StorageConfigProperty {
    #[inline]
    fn into_value(self) -> Value<StorageConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The support policy to use for the cluster. Extended support allows you to remain on specific Kubernetes versions for longer. Clusters in extended support have higher costs. The default value is `EXTENDED`. Use `STANDARD` to disable extended support.
///
/// [Learn more about EKS Extended Support in the *Amazon EKS User Guide* .](https://docs.aws.amazon.com/eks/latest/userguide/extended-support-control.html)
///
/// The property type `UpgradePolicy` of `AWS::EKS::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct UpgradePolicyProperty(Object);

impl UpgradePolicyProperty {
    /// `UpgradePolicyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// If the cluster is set to `EXTENDED`, it will enter extended support at the end of standard support. If the cluster is set to `STANDARD`, it will be automatically upgraded at the end of standard support.
    ///
    /// [Learn more about EKS Extended Support in the *Amazon EKS User Guide* .](https://docs.aws.amazon.com/eks/latest/userguide/extended-support-control.html)
    ///
    /// `SupportType`; one of `STANDARD`, `EXTENDED`.
    pub fn support_type(mut self, value: impl IntoValue<SupportType>) -> Self {
        self.0.put("SupportType", value.into_value().into_node());
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

impl Kind for UpgradePolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UpgradePolicyProperty> for UpgradePolicyProperty {}
impl From<UpgradePolicyProperty> for Node {
    #[inline]
    fn from(value: UpgradePolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UpgradePolicyProperty> for UpgradePolicyProperty {
    #[inline]
    fn into_value(self) -> Value<UpgradePolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for zonal shift for the cluster.
///
/// The property type `ZonalShiftConfig` of `AWS::EKS::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ZonalShiftConfigProperty(Object);

impl ZonalShiftConfigProperty {
    /// `ZonalShiftConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// If zonal shift is enabled, AWS configures zonal autoshift for the cluster.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
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

impl Kind for ZonalShiftConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ZonalShiftConfigProperty> for ZonalShiftConfigProperty {}
impl From<ZonalShiftConfigProperty> for Node {
    #[inline]
    fn from(value: ZonalShiftConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ZonalShiftConfigProperty> for ZonalShiftConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ZonalShiftConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AuthenticationMode` of a `AccessConfig` of `AWS::EKS::Cluster`.
pub enum AuthenticationMode {
    /// `API`.
    Api,
    /// `API_AND_CONFIG_MAP`.
    ApiAndConfigMap,
    /// `CONFIG_MAP`.
    ConfigMap,
}

#[diagnostic::do_not_recommend]
impl Kind for AuthenticationMode {}
#[diagnostic::do_not_recommend]
impl TextKind for AuthenticationMode {}
#[diagnostic::do_not_recommend]
impl IdKind for AuthenticationMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AuthenticationMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<AuthenticationMode> for AuthenticationMode {
    #[inline]
    fn into_value(self) -> Value<AuthenticationMode> {
        const VALUES: &[&str] = &["API", "API_AND_CONFIG_MAP", "CONFIG_MAP"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `IpFamily` of a `KubernetesNetworkConfig` of `AWS::EKS::Cluster`.
pub enum IpFamily {
    /// `ipv4`.
    Ipv4,
    /// `ipv6`.
    Ipv6,
}

#[diagnostic::do_not_recommend]
impl Kind for IpFamily {}
#[diagnostic::do_not_recommend]
impl TextKind for IpFamily {}
#[diagnostic::do_not_recommend]
impl IdKind for IpFamily {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IpFamily {}
#[diagnostic::do_not_recommend]
impl IntoValue<IpFamily> for IpFamily {
    #[inline]
    fn into_value(self) -> Value<IpFamily> {
        const VALUES: &[&str] = &["ipv4", "ipv6"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SupportType` of a `UpgradePolicy` of `AWS::EKS::Cluster`.
pub enum SupportType {
    /// `EXTENDED`.
    Extended,
    /// `STANDARD`.
    Standard,
}

#[diagnostic::do_not_recommend]
impl Kind for SupportType {}
#[diagnostic::do_not_recommend]
impl TextKind for SupportType {}
#[diagnostic::do_not_recommend]
impl IdKind for SupportType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SupportType {}
#[diagnostic::do_not_recommend]
impl IntoValue<SupportType> for SupportType {
    #[inline]
    fn into_value(self) -> Value<SupportType> {
        const VALUES: &[&str] = &["EXTENDED", "STANDARD"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Tier` of a `ControlPlaneScalingConfig` of `AWS::EKS::Cluster`.
pub enum Tier {
    /// `standard`.
    Standard,
    /// `tier-2xl`.
    Tier2xl,
    /// `tier-4xl`.
    Tier4xl,
    /// `tier-8xl`.
    Tier8xl,
    /// `tier-ultra`.
    TierUltra,
    /// `tier-xl`.
    TierXl,
}

#[diagnostic::do_not_recommend]
impl Kind for Tier {}
#[diagnostic::do_not_recommend]
impl TextKind for Tier {}
#[diagnostic::do_not_recommend]
impl IdKind for Tier {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Tier {}
#[diagnostic::do_not_recommend]
impl IntoValue<Tier> for Tier {
    #[inline]
    fn into_value(self) -> Value<Tier> {
        const VALUES: &[&str] = &[
            "standard",
            "tier-2xl",
            "tier-4xl",
            "tier-8xl",
            "tier-ultra",
            "tier-xl",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `LoggingTypeConfig` of `AWS::EKS::Cluster`.
pub enum Type {
    /// `api`.
    Api,
    /// `audit`.
    Audit,
    /// `authenticator`.
    Authenticator,
    /// `controllerManager`.
    ControllerManager,
    /// `scheduler`.
    Scheduler,
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
        const VALUES: &[&str] = &[
            "api",
            "audit",
            "authenticator",
            "controllerManager",
            "scheduler",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

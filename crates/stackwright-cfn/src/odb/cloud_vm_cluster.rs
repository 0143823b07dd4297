// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ODB::CloudVmCluster` and its property types.

use crate::l1::*;

/// The `AWS::ODB::CloudVmCluster` resource creates a VM cluster on the specified Exadata infrastructure in the Oracle Database. A VM cluster provides the compute resources for Oracle Database workloads.
///
/// `AWS::ODB::CloudVmCluster`; `Ref` returns its `CloudVmClusterArn`, a [`odb::CloudVmClusterArn`](kinds::odb::CloudVmClusterArn).
/// Changing one of these replaces it: `CloudExadataInfrastructureId`, `ClusterName`, `CpuCoreCount`, `DataCollectionOptions`, `DataStorageSizeInTBs`, `DbNodeStorageSizeInGBs`, `DbServers`, `DisplayName`, `GiVersion`, `Hostname`, `IsLocalBackupEnabled`, `IsSparseDiskgroupEnabled`, `LicenseModel`, `MemorySizeInGBs`, `OdbNetworkId`, `ScanListenerPortTcp`, `SshPublicKeys`, `SystemVersion`, `TimeZone`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-cloudvmcluster.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCloudVmCluster(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ODB::CloudVmCluster",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("cloud_vm_cluster.rules"),
};

impl CfnCloudVmCluster {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ODB::CloudVmCluster";

    /// `CfnCloudVmCluster` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The unique identifier of the Exadata infrastructure that this VM cluster belongs to.
    ///
    /// Required when creating a VM cluster.
    ///
    /// `CloudExadataInfrastructureId`; an update replaces the resource.
    pub fn cloud_exadata_infrastructure_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "CloudExadataInfrastructureId",
            value.into_value().into_node(),
        );
        self
    }

    /// The name of the Grid Infrastructure (GI) cluster.
    ///
    /// `ClusterName`; an update replaces the resource.
    pub fn cluster_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClusterName", value.into_value().into_node());
        self
    }

    /// The number of CPU cores enabled on the VM cluster.
    ///
    /// Required when creating a VM cluster.
    ///
    /// `CpuCoreCount`; an update replaces the resource.
    pub fn cpu_core_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("CpuCoreCount", value.into_value().into_node());
        self
    }

    /// The set of diagnostic collection options enabled for the VM cluster.
    ///
    /// `DataCollectionOptions`; an update replaces the resource.
    pub fn data_collection_options(
        mut self,
        value: impl IntoValue<DataCollectionOptionsProperty>,
    ) -> Self {
        self.0
            .put("DataCollectionOptions", value.into_value().into_node());
        self
    }

    /// The size of the data disk group, in terabytes (TB), that's allocated for the VM cluster.
    ///
    /// `DataStorageSizeInTBs`; an update replaces the resource.
    pub fn data_storage_size_in_t_bs(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("DataStorageSizeInTBs", value.into_value().into_node());
        self
    }

    /// The amount of local node storage, in gigabytes (GB), that's allocated for the VM cluster.
    ///
    /// `DbNodeStorageSizeInGBs`; an update replaces the resource.
    pub fn db_node_storage_size_in_gbs(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DbNodeStorageSizeInGBs", value.into_value().into_node());
        self
    }

    /// The DB nodes that are implicitly created and managed as part of this VM Cluster.
    ///
    /// `DbNodes`; an update may replace the resource.
    pub fn db_nodes(mut self, value: impl IntoValue<List<DbNodeProperty>>) -> Self {
        self.0.put("DbNodes", value.into_value().into_node());
        self
    }

    /// The list of database servers for the VM cluster.
    ///
    /// `DbServers`; an update replaces the resource.
    pub fn db_servers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("DbServers", value.into_value().into_node());
        self
    }

    /// The user-friendly name for the VM cluster.
    ///
    /// Required when creating a VM cluster.
    ///
    /// `DisplayName`; an update replaces the resource.
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DisplayName", value.into_value().into_node());
        self
    }

    /// The software version of the Oracle Grid Infrastructure (GI) for the VM cluster.
    ///
    /// Required when creating a VM cluster.
    ///
    /// `GiVersion`; an update replaces the resource.
    pub fn gi_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("GiVersion", value.into_value().into_node());
        self
    }

    /// The host name for the VM cluster.
    ///
    /// Required when creating a VM cluster.
    ///
    /// `Hostname`; an update replaces the resource.
    pub fn hostname(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Hostname", value.into_value().into_node());
        self
    }

    /// The AWS Identity and Access Management (IAM) service roles associated with the VM cluster.
    ///
    /// `IamRoles`; updated in place.
    pub fn iam_roles(mut self, value: impl IntoValue<List<IamRoleProperty>>) -> Self {
        self.0.put("IamRoles", value.into_value().into_node());
        self
    }

    /// Specifies whether database backups to local Exadata storage are enabled for the VM cluster.
    ///
    /// `IsLocalBackupEnabled`; an update replaces the resource.
    pub fn is_local_backup_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IsLocalBackupEnabled", value.into_value().into_node());
        self
    }

    /// Specifies whether the VM cluster is configured with a sparse disk group.
    ///
    /// `IsSparseDiskgroupEnabled`; an update replaces the resource.
    pub fn is_sparse_diskgroup_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IsSparseDiskgroupEnabled", value.into_value().into_node());
        self
    }

    /// The Oracle license model applied to the VM cluster.
    ///
    /// `LicenseModel`; one of `BRING_YOUR_OWN_LICENSE`, `LICENSE_INCLUDED`; an update replaces the resource.
    pub fn license_model(mut self, value: impl IntoValue<super::LicenseModel>) -> Self {
        self.0.put("LicenseModel", value.into_value().into_node());
        self
    }

    /// The amount of memory, in gigabytes (GB), that's allocated for the VM cluster.
    ///
    /// `MemorySizeInGBs`; an update replaces the resource.
    pub fn memory_size_in_gbs(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MemorySizeInGBs", value.into_value().into_node());
        self
    }

    /// The unique identifier of the ODB network for the VM cluster.
    ///
    /// Required when creating a VM cluster.
    ///
    /// `OdbNetworkId`; an update replaces the resource.
    pub fn odb_network_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OdbNetworkId", value.into_value().into_node());
        self
    }

    /// The port number for TCP connections to the single client access name (SCAN) listener.
    ///
    /// Valid values: `1024–8999` with the following exceptions: `2484`, `6100`, `6200`, `7060`, `7070`, `7085`, and `7879`
    ///
    /// Default: `1521`
    ///
    /// `ScanListenerPortTcp`; an update replaces the resource.
    pub fn scan_listener_port_tcp(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ScanListenerPortTcp", value.into_value().into_node());
        self
    }

    /// The public key portion of one or more key pairs used for SSH access to the VM cluster.
    ///
    /// Required when creating a VM cluster.
    ///
    /// `SshPublicKeys`; an update replaces the resource.
    pub fn ssh_public_keys(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("SshPublicKeys", value.into_value().into_node());
        self
    }

    /// The operating system version of the image chosen for the VM cluster.
    ///
    /// `SystemVersion`; an update replaces the resource.
    pub fn system_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SystemVersion", value.into_value().into_node());
        self
    }

    /// Tags to assign to the Vm Cluster.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The time zone of the VM cluster.
    ///
    /// `TimeZone`; an update replaces the resource.
    pub fn time_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TimeZone", value.into_value().into_node());
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

impl Construct for CfnCloudVmCluster {
    type Handle = CfnCloudVmClusterRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCloudVmClusterRef {
        CfnCloudVmClusterRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCloudVmCluster`] of a stack.
pub struct CfnCloudVmClusterRef(NodeRef);

impl Clone for CfnCloudVmClusterRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCloudVmClusterRef {}
impl AsNode for CfnCloudVmClusterRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCloudVmClusterRef {
    /// What `Ref` returns: its `CloudVmClusterArn`, a [`odb::CloudVmClusterArn`](kinds::odb::CloudVmClusterArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::odb::CloudVmClusterArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the VM cluster.
    ///
    /// `Fn::GetAtt` of `CloudVmClusterArn`.
    #[inline]
    pub fn attr_cloud_vm_cluster_arn(&self) -> Value<kinds::odb::CloudVmClusterArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CloudVmClusterArn")))
    }

    /// The unique identifier of the VM cluster.
    ///
    /// `Fn::GetAtt` of `CloudVmClusterId`.
    #[inline]
    pub fn attr_cloud_vm_cluster_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CloudVmClusterId")))
    }

    /// The OCI model compute model used when you create or clone an instance: ECPU or OCPU. An ECPU is an abstracted measure of compute resources. ECPUs are based on the number of cores elastically allocated from a pool of compute and storage servers. An OCPU is a legacy physical measure of compute resources. OCPUs are based on the physical core of a processor with hyper-threading enabled.
    ///
    /// `Fn::GetAtt` of `ComputeModel`.
    #[inline]
    pub fn attr_compute_model(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ComputeModel")))
    }

    /// The type of redundancy configured for the VM cluster. `NORMAL` is 2-way redundancy. `HIGH` is 3-way redundancy.
    ///
    /// `Fn::GetAtt` of `DiskRedundancy`.
    #[inline]
    pub fn attr_disk_redundancy(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DiskRedundancy")))
    }

    /// The domain of the VM cluster.
    ///
    /// `Fn::GetAtt` of `Domain`.
    #[inline]
    pub fn attr_domain(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Domain")))
    }

    /// The port number configured for the listener on the VM cluster.
    ///
    /// `Fn::GetAtt` of `ListenerPort`.
    #[inline]
    pub fn attr_listener_port(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ListenerPort")))
    }

    /// The number of nodes in the VM cluster.
    ///
    /// `Fn::GetAtt` of `NodeCount`.
    #[inline]
    pub fn attr_node_count(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("NodeCount")))
    }

    /// The name of the OCI resource anchor for the VM cluster.
    ///
    /// `Fn::GetAtt` of `OciResourceAnchorName`.
    #[inline]
    pub fn attr_oci_resource_anchor_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OciResourceAnchorName")))
    }

    /// The HTTPS link to the VM cluster in OCI.
    ///
    /// `Fn::GetAtt` of `OciUrl`.
    #[inline]
    pub fn attr_oci_url(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OciUrl")))
    }

    /// The OCID of the VM cluster.
    ///
    /// `Fn::GetAtt` of `Ocid`.
    #[inline]
    pub fn attr_ocid(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Ocid")))
    }

    /// The FQDN of the DNS record for the Single Client Access Name (SCAN) IP addresses that are associated with the VM cluster.
    ///
    /// `Fn::GetAtt` of `ScanDnsName`.
    #[inline]
    pub fn attr_scan_dns_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ScanDnsName")))
    }

    /// The OCID of the SCAN IP addresses that are associated with the VM cluster.
    ///
    /// `Fn::GetAtt` of `ScanIpIds`.
    #[inline]
    pub fn attr_scan_ip_ids(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ScanIpIds")))
    }

    /// The hardware model name of the Exadata infrastructure that's running the VM cluster.
    ///
    /// `Fn::GetAtt` of `Shape`.
    #[inline]
    pub fn attr_shape(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Shape")))
    }

    /// The amount of local node storage, in gigabytes (GB), that's allocated to the VM cluster.
    ///
    /// `Fn::GetAtt` of `StorageSizeInGBs`.
    #[inline]
    pub fn attr_storage_size_in_gbs(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StorageSizeInGBs")))
    }

    /// The virtual IP (VIP) addresses that are associated with the VM cluster. Oracle's Cluster Ready Services (CRS) creates and maintains one VIP address for each node in the VM cluster to enable failover. If one node fails, the VIP is reassigned to another active node in the cluster.
    ///
    /// `Fn::GetAtt` of `VipIds`.
    #[inline]
    pub fn attr_vip_ids(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VipIds")))
    }
}

impl IntoValue<kinds::odb::CloudVmClusterArn> for &CfnCloudVmClusterRef {
    #[inline]
    fn into_value(self) -> Value<kinds::odb::CloudVmClusterArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Information about the data collection options enabled for a VM cluster.
///
/// The property type `DataCollectionOptions` of `AWS::ODB::CloudVmCluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataCollectionOptionsProperty(Object);

impl DataCollectionOptionsProperty {
    /// `DataCollectionOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether diagnostic collection is enabled for the VM cluster.
    ///
    /// `IsDiagnosticsEventsEnabled`.
    pub fn is_diagnostics_events_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IsDiagnosticsEventsEnabled", value.into_value().into_node());
        self
    }

    /// Specifies whether health monitoring is enabled for the VM cluster.
    ///
    /// `IsHealthMonitoringEnabled`.
    pub fn is_health_monitoring_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IsHealthMonitoringEnabled", value.into_value().into_node());
        self
    }

    /// Specifies whether incident logs are enabled for the VM cluster.
    ///
    /// `IsIncidentLogsEnabled`.
    pub fn is_incident_logs_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IsIncidentLogsEnabled", value.into_value().into_node());
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

impl Kind for DataCollectionOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataCollectionOptionsProperty> for DataCollectionOptionsProperty {}
impl From<DataCollectionOptionsProperty> for Node {
    #[inline]
    fn from(value: DataCollectionOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataCollectionOptionsProperty> for DataCollectionOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<DataCollectionOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about a DB node.
///
/// The property type `DbNode` of `AWS::ODB::CloudVmCluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct DbNodeProperty(Object);

impl DbNodeProperty {
    /// `DbNodeProperty` with its required properties, in alphabetical order:
    ///
    /// - `db_server_id`: The unique identifier of the Db server that is associated with the DB node.
    pub fn new(db_server_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DbServerId", db_server_id.into_value().into_node());
        Self(object_)
    }

    /// The Oracle Cloud ID (OCID) of the backup IP address that's associated with the DB node.
    ///
    /// `BackupIpId`.
    pub fn backup_ip_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BackupIpId", value.into_value().into_node());
        self
    }

    /// The OCID of the second backup VNIC.
    ///
    /// `BackupVnic2Id`.
    pub fn backup_vnic2_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BackupVnic2Id", value.into_value().into_node());
        self
    }

    /// Number of CPU cores enabled on the DB node.
    ///
    /// `CpuCoreCount`.
    pub fn cpu_core_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("CpuCoreCount", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the DB node.
    ///
    /// `DbNodeArn`.
    pub fn db_node_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DbNodeArn", value.into_value().into_node());
        self
    }

    /// The unique identifier of the DB node.
    ///
    /// `DbNodeId`.
    pub fn db_node_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DbNodeId", value.into_value().into_node());
        self
    }

    /// The amount of local node storage, in gigabytes (GBs), that's allocated on the DB node.
    ///
    /// `DbNodeStorageSizeInGBs`.
    pub fn db_node_storage_size_in_gbs(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DbNodeStorageSizeInGBs", value.into_value().into_node());
        self
    }

    /// The OCID of the DB system.
    ///
    /// `DbSystemId`.
    pub fn db_system_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DbSystemId", value.into_value().into_node());
        self
    }

    /// The OCID of the host IP address that's associated with the DB node.
    ///
    /// `HostIpId`.
    pub fn host_ip_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("HostIpId", value.into_value().into_node());
        self
    }

    /// The host name for the DB node.
    ///
    /// `Hostname`.
    pub fn hostname(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Hostname", value.into_value().into_node());
        self
    }

    /// The allocated memory in GBs on the DB node.
    ///
    /// `MemorySizeInGBs`.
    pub fn memory_size_in_gbs(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MemorySizeInGBs", value.into_value().into_node());
        self
    }

    /// The OCID of the DB node.
    ///
    /// `Ocid`.
    pub fn ocid(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Ocid", value.into_value().into_node());
        self
    }

    /// The current status of the DB node.
    ///
    /// `Status`.
    pub fn status(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Status", value.into_value().into_node());
        self
    }

    /// The `Tags` property.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The OCID of the second VNIC.
    ///
    /// `Vnic2Id`.
    pub fn vnic2_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Vnic2Id", value.into_value().into_node());
        self
    }

    /// The OCID of the VNIC.
    ///
    /// `VnicId`.
    pub fn vnic_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("VnicId", value.into_value().into_node());
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

impl Kind for DbNodeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DbNodeProperty> for DbNodeProperty {}
impl From<DbNodeProperty> for Node {
    #[inline]
    fn from(value: DbNodeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DbNodeProperty> for DbNodeProperty {
    #[inline]
    fn into_value(self) -> Value<DbNodeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An AWS Identity and Access Management (IAM) service role associated with the VM cluster.
///
/// The property type `IamRole` of `AWS::ODB::CloudVmCluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct IamRoleProperty(Object);

impl IamRoleProperty {
    /// `IamRoleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The AWS integration configuration settings for the AWS Identity and Access Management (IAM) service role.
    ///
    /// `AwsIntegration`.
    pub fn aws_integration(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AwsIntegration", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the AWS Identity and Access Management (IAM) service role.
    ///
    /// `IamRoleArn`.
    pub fn iam_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("IamRoleArn", value.into_value().into_node());
        self
    }

    /// The current status of the AWS Identity and Access Management (IAM) service role.
    ///
    /// `Status`.
    pub fn status(mut self, value: impl IntoValue<String>) -> Self {
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

impl Kind for IamRoleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IamRoleProperty> for IamRoleProperty {}
impl From<IamRoleProperty> for Node {
    #[inline]
    fn from(value: IamRoleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IamRoleProperty> for IamRoleProperty {
    #[inline]
    fn into_value(self) -> Value<IamRoleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ODB::CloudAutonomousVmCluster` and its property types.

use crate::l1::*;

/// The `AWS::ODB::CloudAutonomousVmCluster` resource creates an Autonomous VM cluster. An Autonomous VM cluster provides the infrastructure for running Autonomous Databases.
///
/// `AWS::ODB::CloudAutonomousVmCluster`; `Ref` returns its `CloudAutonomousVmClusterArn`, a [`odb::CloudAutonomousVmClusterArn`](kinds::odb::CloudAutonomousVmClusterArn).
/// Changing one of these replaces it: `AutonomousDataStorageSizeInTBs`, `CloudExadataInfrastructureId`, `CpuCoreCountPerNode`, `DbServers`, `Description`, `DisplayName`, `IsMtlsEnabledVmCluster`, `LicenseModel`, `MaintenanceWindow`, `MemoryPerOracleComputeUnitInGBs`, `OdbNetworkId`, `ScanListenerPortNonTls`, `ScanListenerPortTls`, `TimeZone`, `TotalContainerDatabases`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-cloudautonomousvmcluster.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCloudAutonomousVmCluster(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ODB::CloudAutonomousVmCluster",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("cloud_autonomous_vm_cluster.rules"),
};

impl CfnCloudAutonomousVmCluster {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ODB::CloudAutonomousVmCluster";

    /// `CfnCloudAutonomousVmCluster` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The data storage size allocated for Autonomous Databases in the Autonomous VM cluster, in TB.
    ///
    /// Required when creating an Autonomous VM cluster.
    ///
    /// `AutonomousDataStorageSizeInTBs`; an update replaces the resource.
    pub fn autonomous_data_storage_size_in_t_bs(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put(
            "AutonomousDataStorageSizeInTBs",
            value.into_value().into_node(),
        );
        self
    }

    /// The unique identifier of the Cloud Exadata Infrastructure containing this Autonomous VM cluster.
    ///
    /// Required when creating an Autonomous VM cluster.
    ///
    /// `CloudExadataInfrastructureId`; an update replaces the resource.
    pub fn cloud_exadata_infrastructure_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "CloudExadataInfrastructureId",
            value.into_value().into_node(),
        );
        self
    }

    /// The number of CPU cores enabled per node in the Autonomous VM cluster.
    ///
    /// Required when creating an Autonomous VM cluster.
    ///
    /// `CpuCoreCountPerNode`; an update replaces the resource.
    pub fn cpu_core_count_per_node(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("CpuCoreCountPerNode", value.into_value().into_node());
        self
    }

    /// The list of database servers associated with the Autonomous VM cluster.
    ///
    /// `DbServers`; an update replaces the resource.
    pub fn db_servers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("DbServers", value.into_value().into_node());
        self
    }

    /// The user-provided description of the Autonomous VM cluster.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The display name of the Autonomous VM cluster.
    ///
    /// Required when creating an Autonomous VM cluster.
    ///
    /// `DisplayName`; an update replaces the resource.
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DisplayName", value.into_value().into_node());
        self
    }

    /// The AWS Identity and Access Management (IAM) service roles associated with the Autonomous VM cluster.
    ///
    /// `IamRoles`; updated in place.
    pub fn iam_roles(mut self, value: impl IntoValue<List<IamRoleProperty>>) -> Self {
        self.0.put("IamRoles", value.into_value().into_node());
        self
    }

    /// Specifies whether mutual TLS (mTLS) authentication is enabled for the Autonomous VM cluster.
    ///
    /// `IsMtlsEnabledVmCluster`; an update replaces the resource.
    pub fn is_mtls_enabled_vm_cluster(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IsMtlsEnabledVmCluster", value.into_value().into_node());
        self
    }

    /// The Oracle license model that applies to the Autonomous VM cluster. Valid values are `LICENSE_INCLUDED` or `BRING_YOUR_OWN_LICENSE`.
    ///
    /// `LicenseModel`; one of `BRING_YOUR_OWN_LICENSE`, `LICENSE_INCLUDED`; an update replaces the resource.
    pub fn license_model(mut self, value: impl IntoValue<super::LicenseModel>) -> Self {
        self.0.put("LicenseModel", value.into_value().into_node());
        self
    }

    /// The scheduling details for the maintenance window. Patching and system updates take place during the maintenance window.
    ///
    /// `MaintenanceWindow`; an update replaces the resource.
    pub fn maintenance_window(mut self, value: impl IntoValue<MaintenanceWindowProperty>) -> Self {
        self.0
            .put("MaintenanceWindow", value.into_value().into_node());
        self
    }

    /// The amount of memory allocated per Oracle Compute Unit, in GB.
    ///
    /// Required when creating an Autonomous VM cluster.
    ///
    /// `MemoryPerOracleComputeUnitInGBs`; an update replaces the resource.
    pub fn memory_per_oracle_compute_unit_in_gbs(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "MemoryPerOracleComputeUnitInGBs",
            value.into_value().into_node(),
        );
        self
    }

    /// The unique identifier of the ODB network associated with this Autonomous VM cluster.
    ///
    /// Required when creating an Autonomous VM cluster.
    ///
    /// `OdbNetworkId`; an update replaces the resource.
    pub fn odb_network_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OdbNetworkId", value.into_value().into_node());
        self
    }

    /// The SCAN listener port for non-TLS (TCP) protocol. The default is 1521.
    ///
    /// `ScanListenerPortNonTls`; an update replaces the resource.
    pub fn scan_listener_port_non_tls(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ScanListenerPortNonTls", value.into_value().into_node());
        self
    }

    /// The SCAN listener port for TLS (TCP) protocol. The default is 2484.
    ///
    /// `ScanListenerPortTls`; an update replaces the resource.
    pub fn scan_listener_port_tls(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ScanListenerPortTls", value.into_value().into_node());
        self
    }

    /// Tags to assign to the Autonomous Vm Cluster.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The time zone of the Autonomous VM cluster.
    ///
    /// `TimeZone`; an update replaces the resource.
    pub fn time_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TimeZone", value.into_value().into_node());
        self
    }

    /// The total number of Autonomous Container Databases that can be created with the allocated local storage.
    ///
    /// Required when creating an Autonomous VM cluster.
    ///
    /// `TotalContainerDatabases`; an update replaces the resource.
    pub fn total_container_databases(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TotalContainerDatabases", value.into_value().into_node());
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

impl Construct for CfnCloudAutonomousVmCluster {
    type Handle = CfnCloudAutonomousVmClusterRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCloudAutonomousVmClusterRef {
        CfnCloudAutonomousVmClusterRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCloudAutonomousVmCluster`] of a stack.
pub struct CfnCloudAutonomousVmClusterRef(NodeRef);

impl Clone for CfnCloudAutonomousVmClusterRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCloudAutonomousVmClusterRef {}
impl AsNode for CfnCloudAutonomousVmClusterRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCloudAutonomousVmClusterRef {
    /// What `Ref` returns: its `CloudAutonomousVmClusterArn`, a [`odb::CloudAutonomousVmClusterArn`](kinds::odb::CloudAutonomousVmClusterArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::odb::CloudAutonomousVmClusterArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The percentage of data storage currently in use for Autonomous Databases in the Autonomous VM cluster.
    ///
    /// `Fn::GetAtt` of `AutonomousDataStoragePercentage`.
    #[inline]
    pub fn attr_autonomous_data_storage_percentage(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("AutonomousDataStoragePercentage"),
        ))
    }

    /// The available data storage space for Autonomous Databases in the Autonomous VM cluster, in TB.
    ///
    /// `Fn::GetAtt` of `AvailableAutonomousDataStorageSizeInTBs`.
    #[inline]
    pub fn attr_available_autonomous_data_storage_size_in_t_bs(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("AvailableAutonomousDataStorageSizeInTBs"),
        ))
    }

    /// The number of Autonomous CDBs that you can create with the currently available storage.
    ///
    /// `Fn::GetAtt` of `AvailableContainerDatabases`.
    #[inline]
    pub fn attr_available_container_databases(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("AvailableContainerDatabases"),
        ))
    }

    /// The number of CPU cores available for allocation to Autonomous Databases.
    ///
    /// `Fn::GetAtt` of `AvailableCpus`.
    #[inline]
    pub fn attr_available_cpus(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AvailableCpus")))
    }

    /// The Amazon Resource Name (ARN) for the Autonomous VM cluster.
    ///
    /// `Fn::GetAtt` of `CloudAutonomousVmClusterArn`.
    #[inline]
    pub fn attr_cloud_autonomous_vm_cluster_arn(
        &self,
    ) -> Value<kinds::odb::CloudAutonomousVmClusterArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("CloudAutonomousVmClusterArn"),
        ))
    }

    /// The unique identifier of the Autonomous VM cluster.
    ///
    /// `Fn::GetAtt` of `CloudAutonomousVmClusterId`.
    #[inline]
    pub fn attr_cloud_autonomous_vm_cluster_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("CloudAutonomousVmClusterId"),
        ))
    }

    /// The compute model of the Autonomous VM cluster: ECPU or OCPU.
    ///
    /// `Fn::GetAtt` of `ComputeModel`.
    #[inline]
    pub fn attr_compute_model(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ComputeModel")))
    }

    /// The total number of CPU cores in the Autonomous VM cluster.
    ///
    /// `Fn::GetAtt` of `CpuCoreCount`.
    #[inline]
    pub fn attr_cpu_core_count(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CpuCoreCount")))
    }

    /// The percentage of total CPU cores currently in use in the Autonomous VM cluster.
    ///
    /// `Fn::GetAtt` of `CpuPercentage`.
    #[inline]
    pub fn attr_cpu_percentage(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CpuPercentage")))
    }

    /// The total data storage allocated to the Autonomous VM cluster, in GB.
    ///
    /// `Fn::GetAtt` of `DataStorageSizeInGBs`.
    #[inline]
    pub fn attr_data_storage_size_in_gbs(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DataStorageSizeInGBs")))
    }

    /// The total data storage allocated to the Autonomous VM cluster, in TB.
    ///
    /// `Fn::GetAtt` of `DataStorageSizeInTBs`.
    #[inline]
    pub fn attr_data_storage_size_in_t_bs(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DataStorageSizeInTBs")))
    }

    /// The local node storage allocated to the Autonomous VM cluster, in gigabytes (GB).
    ///
    /// `Fn::GetAtt` of `DbNodeStorageSizeInGBs`.
    #[inline]
    pub fn attr_db_node_storage_size_in_gbs(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("DbNodeStorageSizeInGBs"),
        ))
    }

    /// The domain name for the Autonomous VM cluster.
    ///
    /// `Fn::GetAtt` of `Domain`.
    #[inline]
    pub fn attr_domain(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Domain")))
    }

    /// The minimum value to which you can scale down the Exadata storage, in TB.
    ///
    /// `Fn::GetAtt` of `ExadataStorageInTBsLowestScaledValue`.
    #[inline]
    pub fn attr_exadata_storage_in_t_bs_lowest_scaled_value(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ExadataStorageInTBsLowestScaledValue"),
        ))
    }

    /// The hostname for the Autonomous VM cluster.
    ///
    /// `Fn::GetAtt` of `Hostname`.
    #[inline]
    pub fn attr_hostname(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Hostname")))
    }

    /// The minimum value to which you can scale down the maximum number of Autonomous CDBs.
    ///
    /// `Fn::GetAtt` of `MaxAcdsLowestScaledValue`.
    #[inline]
    pub fn attr_max_acds_lowest_scaled_value(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("MaxAcdsLowestScaledValue"),
        ))
    }

    /// The total amount of memory allocated to the Autonomous VM cluster, in gigabytes (GB).
    ///
    /// `Fn::GetAtt` of `MemorySizeInGBs`.
    #[inline]
    pub fn attr_memory_size_in_gbs(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MemorySizeInGBs")))
    }

    /// The number of database server nodes in the Autonomous VM cluster.
    ///
    /// `Fn::GetAtt` of `NodeCount`.
    #[inline]
    pub fn attr_node_count(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("NodeCount")))
    }

    /// The number of Autonomous CDBs that can't be provisioned because of resource constraints.
    ///
    /// `Fn::GetAtt` of `NonProvisionableAutonomousContainerDatabases`.
    #[inline]
    pub fn attr_non_provisionable_autonomous_container_databases(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("NonProvisionableAutonomousContainerDatabases"),
        ))
    }

    /// The name of the OCI resource anchor associated with this Autonomous VM cluster.
    ///
    /// `Fn::GetAtt` of `OciResourceAnchorName`.
    #[inline]
    pub fn attr_oci_resource_anchor_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OciResourceAnchorName")))
    }

    /// The URL for accessing the OCI console page for this Autonomous VM cluster.
    ///
    /// `Fn::GetAtt` of `OciUrl`.
    #[inline]
    pub fn attr_oci_url(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OciUrl")))
    }

    /// The Oracle Cloud Identifier (OCID) of the Autonomous VM cluster.
    ///
    /// `Fn::GetAtt` of `Ocid`.
    #[inline]
    pub fn attr_ocid(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Ocid")))
    }

    /// The number of Autonomous CDBs that can be provisioned in the Autonomous VM cluster.
    ///
    /// `Fn::GetAtt` of `ProvisionableAutonomousContainerDatabases`.
    #[inline]
    pub fn attr_provisionable_autonomous_container_databases(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ProvisionableAutonomousContainerDatabases"),
        ))
    }

    /// The number of Autonomous CDBs currently provisioned in the Autonomous VM cluster.
    ///
    /// `Fn::GetAtt` of `ProvisionedAutonomousContainerDatabases`.
    #[inline]
    pub fn attr_provisioned_autonomous_container_databases(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ProvisionedAutonomousContainerDatabases"),
        ))
    }

    /// The number of CPU cores currently provisioned in the Autonomous VM cluster.
    ///
    /// `Fn::GetAtt` of `ProvisionedCpus`.
    #[inline]
    pub fn attr_provisioned_cpus(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProvisionedCpus")))
    }

    /// The number of CPU cores that can be reclaimed from terminated or scaled-down Autonomous Databases.
    ///
    /// `Fn::GetAtt` of `ReclaimableCpus`.
    #[inline]
    pub fn attr_reclaimable_cpus(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ReclaimableCpus")))
    }

    /// The number of CPU cores reserved for system operations and redundancy.
    ///
    /// `Fn::GetAtt` of `ReservedCpus`.
    #[inline]
    pub fn attr_reserved_cpus(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ReservedCpus")))
    }

    /// The shape of the Exadata infrastructure for the Autonomous VM cluster.
    ///
    /// `Fn::GetAtt` of `Shape`.
    #[inline]
    pub fn attr_shape(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Shape")))
    }
}

impl IntoValue<kinds::odb::CloudAutonomousVmClusterArn> for &CfnCloudAutonomousVmClusterRef {
    #[inline]
    fn into_value(self) -> Value<kinds::odb::CloudAutonomousVmClusterArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// An AWS Identity and Access Management (IAM) service role associated with the Autonomous VM cluster.
///
/// The property type `IamRole` of `AWS::ODB::CloudAutonomousVmCluster`.
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

/// The scheduling details for the maintenance window. Patching and system updates take place during the maintenance window.
///
/// The property type `MaintenanceWindow` of `AWS::ODB::CloudAutonomousVmCluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct MaintenanceWindowProperty(Object);

impl MaintenanceWindowProperty {
    /// `MaintenanceWindowProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The days of the week when maintenance can be performed.
    ///
    /// `DaysOfWeek`; one of `MONDAY`, `TUESDAY`, `WEDNESDAY`, `THURSDAY`, `FRIDAY`, `SATURDAY`, `SUNDAY`.
    pub fn days_of_week(mut self, value: impl IntoValue<List<super::DaysOfWeek>>) -> Self {
        self.0.put("DaysOfWeek", value.into_value().into_node());
        self
    }

    /// The hours of the day when maintenance can be performed.
    ///
    /// `HoursOfDay`.
    pub fn hours_of_day(mut self, value: impl IntoValue<List<i64>>) -> Self {
        self.0.put("HoursOfDay", value.into_value().into_node());
        self
    }

    /// The lead time in weeks before the maintenance window.
    ///
    /// `LeadTimeInWeeks`.
    pub fn lead_time_in_weeks(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("LeadTimeInWeeks", value.into_value().into_node());
        self
    }

    /// The months when maintenance can be performed.
    ///
    /// `Months`; one of `JANUARY`, `FEBRUARY`, `MARCH`, `APRIL`, `MAY`, `JUNE`, `JULY`, `AUGUST`, `SEPTEMBER`, `OCTOBER`, `NOVEMBER`, `DECEMBER`.
    pub fn months(mut self, value: impl IntoValue<List<super::Month>>) -> Self {
        self.0.put("Months", value.into_value().into_node());
        self
    }

    /// The preference for the maintenance window scheduling.
    ///
    /// `Preference`; one of `NO_PREFERENCE`, `CUSTOM_PREFERENCE`.
    pub fn preference(mut self, value: impl IntoValue<Preference>) -> Self {
        self.0.put("Preference", value.into_value().into_node());
        self
    }

    /// The weeks of the month when maintenance can be performed.
    ///
    /// `WeeksOfMonth`.
    pub fn weeks_of_month(mut self, value: impl IntoValue<List<i64>>) -> Self {
        self.0.put("WeeksOfMonth", value.into_value().into_node());
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

impl Kind for MaintenanceWindowProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MaintenanceWindowProperty> for MaintenanceWindowProperty {}
impl From<MaintenanceWindowProperty> for Node {
    #[inline]
    fn from(value: MaintenanceWindowProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MaintenanceWindowProperty> for MaintenanceWindowProperty {
    #[inline]
    fn into_value(self) -> Value<MaintenanceWindowProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Preference` of a `MaintenanceWindow` of `AWS::ODB::CloudAutonomousVmCluster`.
pub enum Preference {
    /// `CUSTOM_PREFERENCE`.
    CustomPreference,
    /// `NO_PREFERENCE`.
    NoPreference,
}

#[diagnostic::do_not_recommend]
impl Kind for Preference {}
#[diagnostic::do_not_recommend]
impl TextKind for Preference {}
#[diagnostic::do_not_recommend]
impl IdKind for Preference {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Preference {}
#[diagnostic::do_not_recommend]
impl IntoValue<Preference> for Preference {
    #[inline]
    fn into_value(self) -> Value<Preference> {
        const VALUES: &[&str] = &["CUSTOM_PREFERENCE", "NO_PREFERENCE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ODB::CloudExadataInfrastructure` and its property types.

use crate::l1::*;

/// The `AWS::ODB::CloudExadataInfrastructure` resource creates an Exadata infrastructure. An Exadata infrastructure provides the underlying compute and storage resources for Oracle Database workloads.
///
/// `AWS::ODB::CloudExadataInfrastructure`; `Ref` returns its `CloudExadataInfrastructureArn`, a [`odb::CloudExadataInfrastructureArn`](kinds::odb::CloudExadataInfrastructureArn).
/// Changing one of these replaces it: `AvailabilityZone`, `AvailabilityZoneId`, `ComputeCount`, `CustomerContactsToSendToOCI`, `DatabaseServerType`, `DisplayName`, `Shape`, `StorageCount`, `StorageServerType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-cloudexadatainfrastructure.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCloudExadataInfrastructure(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ODB::CloudExadataInfrastructure",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("cloud_exadata_infrastructure.rules"),
};

impl CfnCloudExadataInfrastructure {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ODB::CloudExadataInfrastructure";

    /// `CfnCloudExadataInfrastructure` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the Availability Zone (AZ) where the Exadata infrastructure is located.
    ///
    /// Required when creating an Exadata infrastructure. Specify either AvailabilityZone or AvailabilityZoneId to define the location of the infrastructure.
    ///
    /// `AvailabilityZone`; an update replaces the resource.
    pub fn availability_zone(
        mut self,
        value: impl IntoValue<kinds::ec2::AvailabilityZoneName>,
    ) -> Self {
        self.0
            .put("AvailabilityZone", value.into_value().into_node());
        self
    }

    /// The AZ ID of the AZ where the Exadata infrastructure is located.
    ///
    /// Required when creating an Exadata infrastructure. Specify either AvailabilityZone or AvailabilityZoneId to define the location of the infrastructure.
    ///
    /// `AvailabilityZoneId`; an update replaces the resource.
    pub fn availability_zone_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AvailabilityZoneId", value.into_value().into_node());
        self
    }

    /// The number of database servers for the Exadata infrastructure.
    ///
    /// Required when creating an Exadata infrastructure.
    ///
    /// `ComputeCount`; an update replaces the resource.
    pub fn compute_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ComputeCount", value.into_value().into_node());
        self
    }

    /// The email addresses of contacts to receive notification from Oracle about maintenance updates for the Exadata infrastructure.
    ///
    /// `CustomerContactsToSendToOCI`; an update replaces the resource.
    pub fn customer_contacts_to_send_to_oci(
        mut self,
        value: impl IntoValue<List<CustomerContactProperty>>,
    ) -> Self {
        self.0.put(
            "CustomerContactsToSendToOCI",
            value.into_value().into_node(),
        );
        self
    }

    /// The database server model type of the Exadata infrastructure. For the list of valid model names, use the `ListDbSystemShapes` operation.
    ///
    /// `DatabaseServerType`; an update replaces the resource.
    pub fn database_server_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DatabaseServerType", value.into_value().into_node());
        self
    }

    /// The user-friendly name for the Exadata infrastructure.
    ///
    /// Required when creating an Exadata infrastructure.
    ///
    /// `DisplayName`; an update replaces the resource.
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DisplayName", value.into_value().into_node());
        self
    }

    /// The scheduling details for the maintenance window. Patching and system updates take place during the maintenance window.
    ///
    /// `MaintenanceWindow`; updated in place.
    pub fn maintenance_window(mut self, value: impl IntoValue<MaintenanceWindowProperty>) -> Self {
        self.0
            .put("MaintenanceWindow", value.into_value().into_node());
        self
    }

    /// The model name of the Exadata infrastructure.
    ///
    /// Required when creating an Exadata infrastructure.
    ///
    /// `Shape`; an update replaces the resource.
    pub fn shape(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Shape", value.into_value().into_node());
        self
    }

    /// The number of storage servers that are activated for the Exadata infrastructure.
    ///
    /// Required when creating an Exadata infrastructure.
    ///
    /// `StorageCount`; an update replaces the resource.
    pub fn storage_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("StorageCount", value.into_value().into_node());
        self
    }

    /// The storage server model type of the Exadata infrastructure. For the list of valid model names, use the `ListDbSystemShapes` operation.
    ///
    /// `StorageServerType`; an update replaces the resource.
    pub fn storage_server_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("StorageServerType", value.into_value().into_node());
        self
    }

    /// Tags to assign to the Exadata Infrastructure.
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

impl Construct for CfnCloudExadataInfrastructure {
    type Handle = CfnCloudExadataInfrastructureRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCloudExadataInfrastructureRef {
        CfnCloudExadataInfrastructureRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCloudExadataInfrastructure`] of a stack.
pub struct CfnCloudExadataInfrastructureRef(NodeRef);

impl Clone for CfnCloudExadataInfrastructureRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCloudExadataInfrastructureRef {}
impl AsNode for CfnCloudExadataInfrastructureRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCloudExadataInfrastructureRef {
    /// What `Ref` returns: its `CloudExadataInfrastructureArn`, a [`odb::CloudExadataInfrastructureArn`](kinds::odb::CloudExadataInfrastructureArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::odb::CloudExadataInfrastructureArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The number of storage servers requested for the Exadata infrastructure.
    ///
    /// `Fn::GetAtt` of `ActivatedStorageCount`.
    #[inline]
    pub fn attr_activated_storage_count(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ActivatedStorageCount")))
    }

    /// The number of storage servers requested for the Exadata infrastructure.
    ///
    /// `Fn::GetAtt` of `AdditionalStorageCount`.
    #[inline]
    pub fn attr_additional_storage_count(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("AdditionalStorageCount"),
        ))
    }

    /// The amount of available storage, in gigabytes (GB), for the Exadata infrastructure.
    ///
    /// `Fn::GetAtt` of `AvailableStorageSizeInGBs`.
    #[inline]
    pub fn attr_available_storage_size_in_gbs(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("AvailableStorageSizeInGBs"),
        ))
    }

    /// The Amazon Resource Name (ARN) for the Exadata infrastructure.
    ///
    /// `Fn::GetAtt` of `CloudExadataInfrastructureArn`.
    #[inline]
    pub fn attr_cloud_exadata_infrastructure_arn(
        &self,
    ) -> Value<kinds::odb::CloudExadataInfrastructureArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("CloudExadataInfrastructureArn"),
        ))
    }

    /// The unique identifier for the Exadata infrastructure.
    ///
    /// `Fn::GetAtt` of `CloudExadataInfrastructureId`.
    #[inline]
    pub fn attr_cloud_exadata_infrastructure_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("CloudExadataInfrastructureId"),
        ))
    }

    /// The OCI model compute model used when you create or clone an instance: ECPU or OCPU. An ECPU is an abstracted measure of compute resources. ECPUs are based on the number of cores elastically allocated from a pool of compute and storage servers. An OCPU is a legacy physical measure of compute resources. OCPUs are based on the physical core of a processor with hyper-threading enabled.
    ///
    /// `Fn::GetAtt` of `ComputeModel`.
    #[inline]
    pub fn attr_compute_model(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ComputeModel")))
    }

    /// The total number of CPU cores that are allocated to the Exadata infrastructure.
    ///
    /// `Fn::GetAtt` of `CpuCount`.
    #[inline]
    pub fn attr_cpu_count(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CpuCount")))
    }

    /// The size of the Exadata infrastructure's data disk group, in terabytes (TB).
    ///
    /// `Fn::GetAtt` of `DataStorageSizeInTBs`.
    #[inline]
    pub fn attr_data_storage_size_in_t_bs(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DataStorageSizeInTBs")))
    }

    /// The size of the Exadata infrastructure's local node storage, in gigabytes (GB).
    ///
    /// `Fn::GetAtt` of `DbNodeStorageSizeInGBs`.
    #[inline]
    pub fn attr_db_node_storage_size_in_gbs(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("DbNodeStorageSizeInGBs"),
        ))
    }

    /// The list of database server identifiers for the Exadata infrastructure.
    ///
    /// `Fn::GetAtt` of `DbServerIds`.
    #[inline]
    pub fn attr_db_server_ids(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DbServerIds")))
    }

    /// The software version of the database servers (dom0) in the Exadata infrastructure.
    ///
    /// `Fn::GetAtt` of `DbServerVersion`.
    #[inline]
    pub fn attr_db_server_version(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DbServerVersion")))
    }

    /// The total number of CPU cores available on the Exadata infrastructure.
    ///
    /// `Fn::GetAtt` of `MaxCpuCount`.
    #[inline]
    pub fn attr_max_cpu_count(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MaxCpuCount")))
    }

    /// The total amount of data disk group storage, in terabytes (TB), that's available on the Exadata infrastructure.
    ///
    /// `Fn::GetAtt` of `MaxDataStorageInTBs`.
    #[inline]
    pub fn attr_max_data_storage_in_t_bs(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MaxDataStorageInTBs")))
    }

    /// The total amount of local node storage, in gigabytes (GB), that's available on the Exadata infrastructure.
    ///
    /// `Fn::GetAtt` of `MaxDbNodeStorageSizeInGBs`.
    #[inline]
    pub fn attr_max_db_node_storage_size_in_gbs(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("MaxDbNodeStorageSizeInGBs"),
        ))
    }

    /// The total amount of memory, in gigabytes (GB), that's available on the Exadata infrastructure.
    ///
    /// `Fn::GetAtt` of `MaxMemoryInGBs`.
    #[inline]
    pub fn attr_max_memory_in_gbs(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MaxMemoryInGBs")))
    }

    /// The amount of memory, in gigabytes (GB), that's allocated on the Exadata infrastructure.
    ///
    /// `Fn::GetAtt` of `MemorySizeInGBs`.
    #[inline]
    pub fn attr_memory_size_in_gbs(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MemorySizeInGBs")))
    }

    /// The name of the OCI resource anchor for the Exadata infrastructure.
    ///
    /// `Fn::GetAtt` of `OciResourceAnchorName`.
    #[inline]
    pub fn attr_oci_resource_anchor_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OciResourceAnchorName")))
    }

    /// The HTTPS link to the Exadata infrastructure in OCI.
    ///
    /// `Fn::GetAtt` of `OciUrl`.
    #[inline]
    pub fn attr_oci_url(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OciUrl")))
    }

    /// The OCID of the Exadata infrastructure.
    ///
    /// `Fn::GetAtt` of `Ocid`.
    #[inline]
    pub fn attr_ocid(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Ocid")))
    }

    /// The software version of the storage servers on the Exadata infrastructure.
    ///
    /// `Fn::GetAtt` of `StorageServerVersion`.
    #[inline]
    pub fn attr_storage_server_version(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StorageServerVersion")))
    }

    /// The total amount of storage, in gigabytes (GB), on the the Exadata infrastructure.
    ///
    /// `Fn::GetAtt` of `TotalStorageSizeInGBs`.
    #[inline]
    pub fn attr_total_storage_size_in_gbs(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TotalStorageSizeInGBs")))
    }
}

impl IntoValue<kinds::odb::CloudExadataInfrastructureArn> for &CfnCloudExadataInfrastructureRef {
    #[inline]
    fn into_value(self) -> Value<kinds::odb::CloudExadataInfrastructureArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A contact to receive notification from Oracle about maintenance updates for a specific Exadata infrastructure.
///
/// The property type `CustomerContact` of `AWS::ODB::CloudExadataInfrastructure`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomerContactProperty(Object);

impl CustomerContactProperty {
    /// `CustomerContactProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The email address of the contact.
    ///
    /// `Email`.
    pub fn email(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Email", value.into_value().into_node());
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

impl Kind for CustomerContactProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomerContactProperty> for CustomerContactProperty {}
impl From<CustomerContactProperty> for Node {
    #[inline]
    fn from(value: CustomerContactProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomerContactProperty> for CustomerContactProperty {
    #[inline]
    fn into_value(self) -> Value<CustomerContactProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The scheduling details for the maintenance window. Patching and system updates take place during the maintenance window.
///
/// The property type `MaintenanceWindow` of `AWS::ODB::CloudExadataInfrastructure`.
#[must_use = "a property type does nothing until it is set"]
pub struct MaintenanceWindowProperty(Object);

impl MaintenanceWindowProperty {
    /// `MaintenanceWindowProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The custom action timeout in minutes for the maintenance window.
    ///
    /// `CustomActionTimeoutInMins`.
    pub fn custom_action_timeout_in_mins(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("CustomActionTimeoutInMins", value.into_value().into_node());
        self
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

    /// Indicates whether custom action timeout is enabled for the maintenance window.
    ///
    /// `IsCustomActionTimeoutEnabled`.
    pub fn is_custom_action_timeout_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "IsCustomActionTimeoutEnabled",
            value.into_value().into_node(),
        );
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

    /// The patching mode for the maintenance window.
    ///
    /// `PatchingMode`.
    pub fn patching_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PatchingMode", value.into_value().into_node());
        self
    }

    /// The preference for the maintenance window scheduling.
    ///
    /// `Preference`.
    pub fn preference(mut self, value: impl IntoValue<String>) -> Self {
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

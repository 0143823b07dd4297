// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Neptune::DBInstance` and its property types.

use crate::l1::*;

/// The `AWS::Neptune::DBInstance` type creates an Amazon Neptune DB instance.
///
/// *Updating DB Instances*
///
/// You can set a deletion policy for your DB instance to control how CloudFormation handles the instance when the stack is deleted. For Neptune DB instances, you can choose to *retain* the instance, to *delete* the instance, or to *create a snapshot* of the instance. The default CloudFormation behavior depends on the `DBClusterIdentifier` property:
///
/// - For `AWS::Neptune::DBInstance` resources that don't specify the `DBClusterIdentifier` property, CloudFormation saves a snapshot of the DB instance.
/// - For `AWS::Neptune::DBInstance` resources that do specify the `DBClusterIdentifier` property, CloudFormation deletes the DB instance.
///
/// *Deleting DB Instances*
///
/// > If a DB instance is deleted or replaced during an update, CloudFormation deletes all automated snapshots. However, it retains manual DB snapshots. During an update that requires replacement, you can apply a stack policy to prevent DB instances from being replaced.
///
/// When properties labeled *Update requires: Replacement* are updated, CloudFormation first creates a replacement DB instance, changes references from other dependent resources to point to the replacement DB instance, and finally deletes the old DB instance.
///
/// > We highly recommend that you take a snapshot of the database before updating the stack. If you don't, you lose the data when CloudFormation replaces your DB instance. To preserve your data, perform the following procedure:
/// >
/// > - Deactivate any applications that are using the DB instance so that there's no activity on the DB instance.
/// > - Create a snapshot of the DB instance.
/// > - If you want to restore your instance using a DB snapshot, modify the updated template with your DB instance changes and add the `DBSnapshotIdentifier` property with the ID of the DB snapshot that you want to use.
/// > - Update the stack.
///
/// `AWS::Neptune::DBInstance`; `Ref` returns its `DBInstanceIdentifier`, a [`neptune::DbInstanceIdentifier`](kinds::neptune::DbInstanceIdentifier).
/// Changing one of these replaces it: `AvailabilityZone`, `DBClusterIdentifier`, `DBInstanceIdentifier`, `DBSnapshotIdentifier`, `DBSubnetGroupName`.
/// It holds data, which deleting or replacing it loses.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbinstance.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDBInstance(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Neptune::DBInstance",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("db_instance.rules"),
};

impl CfnDBInstance {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Neptune::DBInstance";

    /// `CfnDBInstance` with its required properties, in alphabetical order:
    ///
    /// - `db_instance_class`: Contains the name of the compute and memory capacity class of the DB instance.
    pub fn new(db_instance_class: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DBInstanceClass",
            db_instance_class.into_value().into_node(),
        );
        Self(object_)
    }

    /// Indicates that major version upgrades are allowed. Changing this parameter doesn't result in an outage and the change is asynchronously applied as soon as possible. This parameter must be set to true when specifying a value for the EngineVersion parameter that is a different major version than the DB instance's current version.
    ///
    /// When you change this parameter for an existing DB cluster, CloudFormation will replace your existing DB cluster with a new, empty one that uses the engine version you specified.
    ///
    /// `AllowMajorVersionUpgrade`; updated in place.
    pub fn allow_major_version_upgrade(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AllowMajorVersionUpgrade", value.into_value().into_node());
        self
    }

    /// Indicates that minor version patches are applied automatically.
    ///
    /// When updating this property, some interruptions may occur.
    ///
    /// `AutoMinorVersionUpgrade`; an update may replace the resource.
    pub fn auto_minor_version_upgrade(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AutoMinorVersionUpgrade", value.into_value().into_node());
        self
    }

    /// Specifies the name of the Availability Zone the DB instance is located in.
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

    /// If the DB instance is a member of a DB cluster, contains the name of the DB cluster that the DB instance is a member of.
    ///
    /// `DBClusterIdentifier`; an update replaces the resource.
    pub fn db_cluster_identifier(
        mut self,
        value: impl IntoValue<kinds::neptune::DbClusterIdentifier>,
    ) -> Self {
        self.0
            .put("DBClusterIdentifier", value.into_value().into_node());
        self
    }

    /// Contains a user-supplied database identifier. This identifier is the unique key that identifies a DB instance.
    ///
    /// `DBInstanceIdentifier`; an update replaces the resource.
    pub fn db_instance_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DBInstanceIdentifier", value.into_value().into_node());
        self
    }

    /// The name of an existing DB parameter group or a reference to an AWS::Neptune::DBParameterGroup resource created in the template. If any of the data members of the referenced parameter group are changed during an update, the DB instance might need to be restarted, which causes some interruption. If the parameter group contains static parameters, whether they were changed or not, an update triggers a reboot.
    ///
    /// `DBParameterGroupName`; an update may replace the resource.
    pub fn db_parameter_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DBParameterGroupName", value.into_value().into_node());
        self
    }

    /// This parameter is not supported.
    ///
    /// `AWS::Neptune::DBInstance` does not support restoring from snapshots.
    ///
    /// `AWS::Neptune::DBCluster` does support restoring from snapshots.
    ///
    /// `DBSnapshotIdentifier`; deprecated; an update replaces the resource.
    pub fn db_snapshot_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DBSnapshotIdentifier", value.into_value().into_node());
        self
    }

    /// A DB subnet group to associate with the DB instance. If you update this value, the new subnet group must be a subnet group in a new virtual private cloud (VPC).
    ///
    /// `DBSubnetGroupName`; an update replaces the resource.
    pub fn db_subnet_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DBSubnetGroupName", value.into_value().into_node());
        self
    }

    /// Specifies the weekly time range during which system maintenance can occur, in Universal Coordinated Time (UTC).
    ///
    /// `PreferredMaintenanceWindow`; an update may replace the resource.
    pub fn preferred_maintenance_window(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PreferredMaintenanceWindow", value.into_value().into_node());
        self
    }

    /// Indicates whether the DB instance is publicly accessible.
    ///
    /// When the DB instance is publicly accessible and you connect from outside of the DB instance's virtual private cloud (VPC), its Domain Name System (DNS) endpoint resolves to the public IP address. When you connect from within the same VPC as the DB instance, the endpoint resolves to the private IP address. Access to the DB instance is ultimately controlled by the security group it uses. That public access isn't permitted if the security group assigned to the DB cluster doesn't permit it.
    ///
    /// When the DB instance isn't publicly accessible, it is an internal DB instance with a DNS name that resolves to a private IP address.
    ///
    /// `PubliclyAccessible`; updated in place.
    pub fn publicly_accessible(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("PubliclyAccessible", value.into_value().into_node());
        self
    }

    /// An arbitrary set of tags (key-value pairs) for this DB instance.
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

impl Construct for CfnDBInstance {
    type Handle = CfnDBInstanceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDBInstanceRef {
        CfnDBInstanceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDBInstance`] of a stack.
pub struct CfnDBInstanceRef(NodeRef);

impl Clone for CfnDBInstanceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDBInstanceRef {}
impl AsNode for CfnDBInstanceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDBInstanceRef {
    /// What `Ref` returns: its `DBInstanceIdentifier`, a [`neptune::DbInstanceIdentifier`](kinds::neptune::DbInstanceIdentifier).
    #[inline]
    pub fn reference(&self) -> Value<kinds::neptune::DbInstanceIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The connection endpoint for the database. For example: `mystack-mydb-1apw1j4phylrk.cg034hpkmmjt.us-east-2.rds.amazonaws.com`.
    ///
    /// `Fn::GetAtt` of `Endpoint`.
    #[inline]
    pub fn attr_endpoint(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Endpoint")))
    }

    /// The port number on which the database accepts connections. For example: `8182`.
    ///
    /// `Fn::GetAtt` of `Port`.
    #[inline]
    pub fn attr_port(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Port")))
    }
}

impl IntoValue<kinds::neptune::DbInstanceIdentifier> for &CfnDBInstanceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::neptune::DbInstanceIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }
}

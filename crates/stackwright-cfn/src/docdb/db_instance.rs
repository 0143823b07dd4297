// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DocDB::DBInstance` and its property types.

use crate::l1::*;

/// The `AWS::DocDB::DBInstance` Amazon DocumentDB (with MongoDB compatibility) resource describes a DBInstance. For more information, see [DBInstance](https://docs.aws.amazon.com/documentdb/latest/developerguide/API_DBInstance.html) in the *Amazon DocumentDB Developer Guide*.
///
/// `AWS::DocDB::DBInstance`; `Ref` returns its `Id`, a [`docdb::DbInstanceId`](kinds::docdb::DbInstanceId).
/// Changing one of these replaces it: `AvailabilityZone`, `DBClusterIdentifier`, `DBInstanceIdentifier`.
/// It holds data, which deleting or replacing it loses.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbinstance.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDBInstance(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DocDB::DBInstance",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("db_instance.rules"),
};

impl CfnDBInstance {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DocDB::DBInstance";

    /// `CfnDBInstance` with its required properties, in alphabetical order:
    ///
    /// - `db_cluster_identifier`: The identifier of the cluster that the instance will belong to.
    /// - `db_instance_class`: The compute and memory capacity of the instance; for example, `db.m4.large`.
    pub fn new(
        db_cluster_identifier: impl IntoValue<String>,
        db_instance_class: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DBClusterIdentifier",
            db_cluster_identifier.into_value().into_node(),
        );
        object_.put(
            "DBInstanceClass",
            db_instance_class.into_value().into_node(),
        );
        Self(object_)
    }

    /// This parameter does not apply to Amazon DocumentDB. Amazon DocumentDB does not perform minor version upgrades regardless of the value set.
    ///
    /// Default: `false`
    ///
    /// `AutoMinorVersionUpgrade`; updated in place.
    pub fn auto_minor_version_upgrade(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AutoMinorVersionUpgrade", value.into_value().into_node());
        self
    }

    /// The Amazon EC2 Availability Zone that the instance is created in.
    ///
    /// Default: A random, system-chosen Availability Zone in the endpoint's AWS Region.
    ///
    /// Example: `us-east-1d`
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

    /// The identifier of the CA certificate for this DB instance.
    ///
    /// `CACertificateIdentifier`; updated in place.
    pub fn ca_certificate_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CACertificateIdentifier", value.into_value().into_node());
        self
    }

    /// Specifies whether the DB instance is restarted when you rotate your SSL/TLS certificate.
    ///
    /// By default, the DB instance is restarted when you rotate your SSL/TLS certificate. The certificate is not updated until the DB instance is restarted.
    ///
    /// > Set this parameter only if you are *not* using SSL/TLS to connect to the DB instance.
    ///
    /// If you are using SSL/TLS to connect to the DB instance, see [Updating Your Amazon DocumentDB TLS Certificates](https://docs.aws.amazon.com/documentdb/latest/developerguide/ca_cert_rotation.html) and [Encrypting Data in Transit](https://docs.aws.amazon.com/documentdb/latest/developerguide/security.encryption.ssl.html) in the *Amazon DocumentDB Developer Guide*.
    ///
    /// `CertificateRotationRestart`; updated in place.
    pub fn certificate_rotation_restart(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("CertificateRotationRestart", value.into_value().into_node());
        self
    }

    /// The instance identifier. This parameter is stored as a lowercase string.
    ///
    /// Constraints:
    ///
    /// - Must contain from 1 to 63 letters, numbers, or hyphens.
    /// - The first character must be a letter.
    /// - Cannot end with a hyphen or contain two consecutive hyphens.
    ///
    /// Example: `mydbinstance`
    ///
    /// `DBInstanceIdentifier`; an update replaces the resource.
    pub fn db_instance_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DBInstanceIdentifier", value.into_value().into_node());
        self
    }

    /// A value that indicates whether to enable Performance Insights for the DB Instance. For more information, see [Using Amazon Performance Insights](https://docs.aws.amazon.com/documentdb/latest/developerguide/performance-insights.html).
    ///
    /// `EnablePerformanceInsights`; updated in place.
    pub fn enable_performance_insights(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnablePerformanceInsights", value.into_value().into_node());
        self
    }

    /// The time range each week during which system maintenance can occur, in Universal Coordinated Time (UTC).
    ///
    /// Format: `ddd:hh24:mi-ddd:hh24:mi`
    ///
    /// The default is a 30-minute window selected at random from an 8-hour block of time for each AWS Region, occurring on a random day of the week.
    ///
    /// Valid days: Mon, Tue, Wed, Thu, Fri, Sat, Sun
    ///
    /// Constraints: Minimum 30-minute window.
    ///
    /// `PreferredMaintenanceWindow`; updated in place.
    pub fn preferred_maintenance_window(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PreferredMaintenanceWindow", value.into_value().into_node());
        self
    }

    /// The tags to be assigned to the instance. You can assign up to 10 tags to an instance.
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
    /// What `Ref` returns: its `Id`, a [`docdb::DbInstanceId`](kinds::docdb::DbInstanceId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::docdb::DbInstanceId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The connection endpoint for the instance. For example: `sample-cluster.cluster-abcdefghijkl.us-east-1.docdb.amazonaws.com`.
    ///
    /// `Fn::GetAtt` of `Endpoint`.
    #[inline]
    pub fn attr_endpoint(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Endpoint")))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::docdb::DbInstanceId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The port number on which the database accepts connections, such as `27017`.
    ///
    /// `Fn::GetAtt` of `Port`.
    #[inline]
    pub fn attr_port(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Port")))
    }
}

impl IntoValue<kinds::docdb::DbInstanceId> for &CfnDBInstanceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::docdb::DbInstanceId> {
        Value::from_node(Node::Ref(self.0))
    }
}

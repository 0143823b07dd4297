// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Lightsail::DatabaseSnapshot` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::Lightsail::DatabaseSnapshot
///
/// `AWS::Lightsail::DatabaseSnapshot`; `Ref` returns its `RelationalDatabaseSnapshotName`, a [`lightsail::DatabaseSnapshotRelationalDatabaseSnapshotName`](kinds::lightsail::DatabaseSnapshotRelationalDatabaseSnapshotName).
/// Changing one of these replaces it: `RelationalDatabaseName`, `RelationalDatabaseSnapshotName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-databasesnapshot.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDatabaseSnapshot(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Lightsail::DatabaseSnapshot",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("database_snapshot.rules"),
};

impl CfnDatabaseSnapshot {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Lightsail::DatabaseSnapshot";

    /// `CfnDatabaseSnapshot` with its required properties, in alphabetical order:
    ///
    /// - `relational_database_name`: The name of the database on which to base your new snapshot.
    /// - `relational_database_snapshot_name`: The name for your new database snapshot.
    pub fn new(
        relational_database_name: impl IntoValue<String>,
        relational_database_snapshot_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "RelationalDatabaseName",
            relational_database_name.into_value().into_node(),
        );
        object_.put(
            "RelationalDatabaseSnapshotName",
            relational_database_snapshot_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// An array of key-value pairs to apply to this resource.
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

impl Construct for CfnDatabaseSnapshot {
    type Handle = CfnDatabaseSnapshotRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDatabaseSnapshotRef {
        CfnDatabaseSnapshotRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDatabaseSnapshot`] of a stack.
pub struct CfnDatabaseSnapshotRef(NodeRef);

impl Clone for CfnDatabaseSnapshotRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDatabaseSnapshotRef {}
impl AsNode for CfnDatabaseSnapshotRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDatabaseSnapshotRef {
    /// What `Ref` returns: its `RelationalDatabaseSnapshotName`, a [`lightsail::DatabaseSnapshotRelationalDatabaseSnapshotName`](kinds::lightsail::DatabaseSnapshotRelationalDatabaseSnapshotName).
    #[inline]
    pub fn reference(
        &self,
    ) -> Value<kinds::lightsail::DatabaseSnapshotRelationalDatabaseSnapshotName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the database snapshot.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::lightsail::DatabaseSnapshotArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The timestamp when the database snapshot was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The software of the database snapshot (for example, MySQL).
    ///
    /// `Fn::GetAtt` of `Engine`.
    #[inline]
    pub fn attr_engine(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Engine")))
    }

    /// The database engine version for the database snapshot (for example, 5.7.23).
    ///
    /// `Fn::GetAtt` of `EngineVersion`.
    #[inline]
    pub fn attr_engine_version(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EngineVersion")))
    }

    /// The Amazon Resource Name (ARN) of the database from which the database snapshot was created.
    ///
    /// `Fn::GetAtt` of `FromRelationalDatabaseArn`.
    #[inline]
    pub fn attr_from_relational_database_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("FromRelationalDatabaseArn"),
        ))
    }

    /// The blueprint ID of the database from which the database snapshot was created. A blueprint describes the major engine version of a database.
    ///
    /// `Fn::GetAtt` of `FromRelationalDatabaseBlueprintId`.
    #[inline]
    pub fn attr_from_relational_database_blueprint_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("FromRelationalDatabaseBlueprintId"),
        ))
    }

    /// The bundle ID of the database from which the database snapshot was created.
    ///
    /// `Fn::GetAtt` of `FromRelationalDatabaseBundleId`.
    #[inline]
    pub fn attr_from_relational_database_bundle_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("FromRelationalDatabaseBundleId"),
        ))
    }

    /// The name of the source database from which the database snapshot was created.
    ///
    /// `Fn::GetAtt` of `FromRelationalDatabaseName`.
    #[inline]
    pub fn attr_from_relational_database_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("FromRelationalDatabaseName"),
        ))
    }

    /// The Region name and Availability Zone where the database snapshot is located.
    ///
    /// `Fn::GetAtt` of `Location`.
    #[inline]
    pub fn attr_location(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Location")))
    }

    /// The name of the database snapshot.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[inline]
    pub fn attr_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }

    /// The Lightsail resource type.
    ///
    /// `Fn::GetAtt` of `ResourceType`.
    #[inline]
    pub fn attr_resource_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResourceType")))
    }

    /// The size of the disk in GB (for example, 32) for the database snapshot.
    ///
    /// `Fn::GetAtt` of `SizeInGb`.
    #[inline]
    pub fn attr_size_in_gb(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SizeInGb")))
    }

    /// The state of the database snapshot.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }

    /// The support code for the database snapshot. Include this code in your email to support when you have questions about a database snapshot in Lightsail. This code enables our support team to look up your Lightsail information more easily.
    ///
    /// `Fn::GetAtt` of `SupportCode`.
    #[inline]
    pub fn attr_support_code(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SupportCode")))
    }
}

impl IntoValue<kinds::lightsail::DatabaseSnapshotRelationalDatabaseSnapshotName>
    for &CfnDatabaseSnapshotRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::lightsail::DatabaseSnapshotRelationalDatabaseSnapshotName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::lightsail::DatabaseSnapshotArn> for &CfnDatabaseSnapshotRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lightsail::DatabaseSnapshotArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DocDB::DBClusterParameterGroup` and its property types.

use crate::l1::*;

/// The `AWS::DocDB::DBClusterParameterGroup` Amazon DocumentDB (with MongoDB compatibility) resource describes a DBClusterParameterGroup. For more information, see [DBClusterParameterGroup](https://docs.aws.amazon.com/documentdb/latest/developerguide/API_DBClusterParameterGroup.html) in the *Amazon DocumentDB Developer Guide*.
///
/// Parameters in a cluster parameter group apply to all of the instances in a cluster.
///
/// A cluster parameter group is initially created with the default parameters for the database engine used by instances in the cluster. To provide custom values for any of the parameters, you must modify the group after you create it. After you create a DB cluster parameter group, you must associate it with your cluster. For the new cluster parameter group and associated settings to take effect, you must then reboot the DB instances in the cluster without failover.
///
/// > After you create a cluster parameter group, you should wait at least 5 minutes before creating your first cluster that uses that cluster parameter group as the default parameter group. This allows Amazon DocumentDB to fully complete the create action before the cluster parameter group is used as the default for a new cluster. This step is especially important for parameters that are critical when creating the default database for a cluster, such as the character set for the default database defined by the `character_set_database` parameter.
///
/// `AWS::DocDB::DBClusterParameterGroup`; `Ref` returns its `Name`, a [`docdb::DbClusterParameterGroupName`](kinds::docdb::DbClusterParameterGroupName).
/// Changing one of these replaces it: `Description`, `Family`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbclusterparametergroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDBClusterParameterGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DocDB::DBClusterParameterGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("db_cluster_parameter_group.rules"),
};

impl CfnDBClusterParameterGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DocDB::DBClusterParameterGroup";

    /// `CfnDBClusterParameterGroup` with its required properties, in alphabetical order:
    ///
    /// - `description`: The description for the cluster parameter group.
    /// - `family`: The cluster parameter group family name.
    /// - `parameters`: Provides a list of parameters for the cluster parameter group.
    pub fn new(
        description: impl IntoValue<String>,
        family: impl IntoValue<String>,
        parameters: impl IntoValue<Json>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Description", description.into_value().into_node());
        object_.put("Family", family.into_value().into_node());
        object_.put("Parameters", parameters.into_value().into_node());
        Self(object_)
    }

    /// The name of the DB cluster parameter group.
    ///
    /// Constraints:
    ///
    /// - Must not match the name of an existing `DBClusterParameterGroup`.
    ///
    /// > This value is stored as a lowercase string.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The tags to be assigned to the cluster parameter group.
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

impl Construct for CfnDBClusterParameterGroup {
    type Handle = CfnDBClusterParameterGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDBClusterParameterGroupRef {
        CfnDBClusterParameterGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDBClusterParameterGroup`] of a stack.
pub struct CfnDBClusterParameterGroupRef(NodeRef);

impl Clone for CfnDBClusterParameterGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDBClusterParameterGroupRef {}
impl AsNode for CfnDBClusterParameterGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDBClusterParameterGroupRef {
    /// What `Ref` returns: its `Name`, a [`docdb::DbClusterParameterGroupName`](kinds::docdb::DbClusterParameterGroupName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::docdb::DbClusterParameterGroupName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::docdb::DbClusterParameterGroupName> for &CfnDBClusterParameterGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::docdb::DbClusterParameterGroupName> {
        Value::from_node(Node::Ref(self.0))
    }
}

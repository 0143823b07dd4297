// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::RDS::DBClusterParameterGroup` and its property types.

use crate::l1::*;

/// The `AWS::RDS::DBClusterParameterGroup` resource creates a new Amazon RDS DB cluster parameter group.
///
/// For information about configuring parameters for Amazon Aurora DB clusters, see [Working with parameter groups](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_WorkingWithParamGroups.html) in the *Amazon Aurora User Guide*.
///
/// > If you apply a parameter group to a DB cluster, then its DB instances might need to reboot. This can result in an outage while the DB instances are rebooting.
/// >
/// > If you apply a change to parameter group associated with a stopped DB cluster, then the updated stack waits until the DB cluster is started.
///
/// `AWS::RDS::DBClusterParameterGroup`; `Ref` returns its `DBClusterParameterGroupName`, a [`rds::DbClusterParameterGroupName`](kinds::rds::DbClusterParameterGroupName).
/// Changing one of these replaces it: `DBClusterParameterGroupName`, `Description`, `Family`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbclusterparametergroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDBClusterParameterGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::RDS::DBClusterParameterGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("db_cluster_parameter_group.rules"),
};

impl CfnDBClusterParameterGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::RDS::DBClusterParameterGroup";

    /// `CfnDBClusterParameterGroup` with its required properties, in alphabetical order:
    ///
    /// - `description`: The description for the DB cluster parameter group.
    /// - `family`: The DB cluster parameter group family name.
    /// - `parameters`: Provides a list of parameters for the DB cluster parameter group.
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
    /// - Must not match the name of an existing DB cluster parameter group.
    ///
    /// > This value is stored as a lowercase string.
    ///
    /// `DBClusterParameterGroupName`; an update replaces the resource.
    pub fn db_cluster_parameter_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "DBClusterParameterGroupName",
            value.into_value().into_node(),
        );
        self
    }

    /// Tags to assign to the DB cluster parameter group.
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
    /// What `Ref` returns: its `DBClusterParameterGroupName`, a [`rds::DbClusterParameterGroupName`](kinds::rds::DbClusterParameterGroupName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::rds::DbClusterParameterGroupName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::rds::DbClusterParameterGroupName> for &CfnDBClusterParameterGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::rds::DbClusterParameterGroupName> {
        Value::from_node(Node::Ref(self.0))
    }
}

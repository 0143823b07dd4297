// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Neptune::DBClusterParameterGroup` and its property types.

use crate::l1::*;

/// The `AWS::Neptune::DBClusterParameterGroup` resource creates a new Amazon Neptune DB cluster parameter group.
///
/// > Applying a parameter group to a DB cluster might require instances to reboot, resulting in a database outage while the instances reboot. \> If you provide a custom `DBClusterParameterGroup` that you associate with the `DBCluster`, it is best to specify an `EngineVersion` property in the `DBCluster`. That `EngineVersion` needs to be compatible with the value of the `Family` property in the `DBClusterParameterGroup`.
///
/// `AWS::Neptune::DBClusterParameterGroup`; `Ref` returns its `Name`, a [`neptune::DbClusterParameterGroupName`](kinds::neptune::DbClusterParameterGroupName).
/// Changing one of these replaces it: `Description`, `Family`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbclusterparametergroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDBClusterParameterGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Neptune::DBClusterParameterGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("db_cluster_parameter_group.rules"),
};

impl CfnDBClusterParameterGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Neptune::DBClusterParameterGroup";

    /// `CfnDBClusterParameterGroup` with its required properties, in alphabetical order:
    ///
    /// - `description`: Provides the customer-specified description for this DB cluster parameter group.
    /// - `family`: Must be `neptune1` for engine versions prior to [1.2.0.0](https://docs.aws.amazon.com/neptune/latest/userguide/engine-releases-1.2.0.0.html), or `neptune1.2` for engine version `1.2.0.0` and higher.
    /// - `parameters`: The parameters to set for this DB cluster parameter group.
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

    /// Provides the name of the DB cluster parameter group.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The tags that you want to attach to this parameter group.
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
    /// What `Ref` returns: its `Name`, a [`neptune::DbClusterParameterGroupName`](kinds::neptune::DbClusterParameterGroupName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::neptune::DbClusterParameterGroupName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::neptune::DbClusterParameterGroupName> for &CfnDBClusterParameterGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::neptune::DbClusterParameterGroupName> {
        Value::from_node(Node::Ref(self.0))
    }
}

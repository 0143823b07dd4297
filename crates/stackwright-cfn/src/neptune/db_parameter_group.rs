// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Neptune::DBParameterGroup` and its property types.

use crate::l1::*;

/// `AWS::Neptune::DBParameterGroup` creates a new DB parameter group. This type can be declared in a template and referenced in the `DBParameterGroupName` parameter of `AWS::Neptune::DBInstance`.
///
/// > Applying a parameter group to a DB instance might require the instance to reboot, resulting in a database outage for the duration of the reboot. \> If you provide a custom `DBParameterGroup` that you associate with `DBInstance`, it is best to specify an `EngineVersion` property in `DBCluster`. That `EngineVersion` needs to be compatible with the value of the `Family` property in the `DBParameterGroup`.
///
/// A DB parameter group is initially created with the default parameters for the database engine used by the DB instance. To provide custom values for any of the parameters, you must modify the group after creating it using *ModifyDBParameterGroup*. Once you've created a DB parameter group, you need to associate it with your DB instance using *ModifyDBInstance*. When you associate a new DB parameter group with a running DB instance, you need to reboot the DB instance without failover for the new DB parameter group and associated settings to take effect.
///
/// > After you create a DB parameter group, you should wait at least 5 minutes before creating your first DB instance that uses that DB parameter group as the default parameter group. This allows Amazon Neptune to fully complete the create action before the parameter group is used as the default for a new DB instance. This is especially important for parameters that are critical when creating the default database for a DB instance, such as the character set for the default database defined by the `character_set_database` parameter. You can use the *Parameter Groups* option of the Amazon Neptune console or the *DescribeDBParameters* command to verify that your DB parameter group has been created or modified.
///
/// `AWS::Neptune::DBParameterGroup`; `Ref` returns its `Name`, a [`neptune::DbParameterGroupName`](kinds::neptune::DbParameterGroupName).
/// Changing one of these replaces it: `Description`, `Family`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbparametergroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDBParameterGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Neptune::DBParameterGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("db_parameter_group.rules"),
};

impl CfnDBParameterGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Neptune::DBParameterGroup";

    /// `CfnDBParameterGroup` with its required properties, in alphabetical order:
    ///
    /// - `description`: Provides the customer-specified description for this DB parameter group.
    /// - `family`: Must be `neptune1` for engine versions prior to [1.2.0.0](https://docs.aws.amazon.com/neptune/latest/userguide/engine-releases-1.2.0.0.html), or `neptune1.2` for engine version `1.2.0.0` and higher.
    /// - `parameters`: The parameters to set for this DB parameter group.
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

    /// Provides the name of the DB parameter group.
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

impl Construct for CfnDBParameterGroup {
    type Handle = CfnDBParameterGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDBParameterGroupRef {
        CfnDBParameterGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDBParameterGroup`] of a stack.
pub struct CfnDBParameterGroupRef(NodeRef);

impl Clone for CfnDBParameterGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDBParameterGroupRef {}
impl AsNode for CfnDBParameterGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDBParameterGroupRef {
    /// What `Ref` returns: its `Name`, a [`neptune::DbParameterGroupName`](kinds::neptune::DbParameterGroupName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::neptune::DbParameterGroupName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::neptune::DbParameterGroupName> for &CfnDBParameterGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::neptune::DbParameterGroupName> {
        Value::from_node(Node::Ref(self.0))
    }
}

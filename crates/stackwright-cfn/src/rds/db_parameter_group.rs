// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::RDS::DBParameterGroup` and its property types.

use crate::l1::*;

/// The `AWS::RDS::DBParameterGroup` resource creates a custom parameter group for an RDS database family.
///
/// This type can be declared in a template and referenced in the `DBParameterGroupName` property of an [`AWS::RDS::DBInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-rds-database-instance.html) resource.
///
/// For information about configuring parameters for Amazon RDS DB instances, see [Working with parameter groups](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithParamGroups.html) in the *Amazon RDS User Guide*.
///
/// For information about configuring parameters for Amazon Aurora DB instances, see [Working with parameter groups](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_WorkingWithParamGroups.html) in the *Amazon Aurora User Guide*.
///
/// > Applying a parameter group to a DB instance may require the DB instance to reboot, resulting in a database outage for the duration of the reboot.
///
/// `AWS::RDS::DBParameterGroup`; `Ref` returns its `DBParameterGroupName`, a [`rds::DbParameterGroupName`](kinds::rds::DbParameterGroupName).
/// Changing one of these replaces it: `DBParameterGroupName`, `Description`, `Family`.
/// Attributes: `DBParameterGroupArn`, `DBParameterGroupName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbparametergroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDBParameterGroup(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::RDS::DBParameterGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("db_parameter_group.rules"),
};

impl CfnDBParameterGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::RDS::DBParameterGroup";

    /// `CfnDBParameterGroup` with its required properties, in alphabetical order:
    ///
    /// - `description`: Provides the customer-specified description for this DB parameter group.
    /// - `family`: The DB parameter group family name.
    pub fn new(description: impl IntoValue<String>, family: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Description", description.into_value().into_node());
        object_.put("Family", family.into_value().into_node());
        Self(object_)
    }

    /// The name of the DB parameter group.
    ///
    /// Constraints:
    ///
    /// - Must be 1 to 255 letters, numbers, or hyphens.
    /// - First character must be a letter
    /// - Can't end with a hyphen or contain two consecutive hyphens
    ///
    /// If you don't specify a value for `DBParameterGroupName` property, a name is automatically created for the DB parameter group.
    ///
    /// > This value is stored as a lowercase string.
    ///
    /// `DBParameterGroupName`; an update replaces the resource.
    pub fn db_parameter_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DBParameterGroupName", value.into_value().into_node());
        self
    }

    /// A mapping of parameter names and values for the parameter update. You must specify at least one parameter name and value.
    ///
    /// For more information about parameter groups, see [Working with parameter groups](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithParamGroups.html) in the *Amazon RDS User Guide*, or [Working with parameter groups](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_WorkingWithParamGroups.html) in the *Amazon Aurora User Guide*.
    ///
    /// > AWS CloudFormation doesn't support specifying an apply method for each individual parameter. The default apply method for each parameter is used.
    ///
    /// `Parameters`; free JSON, such as an [`Object`]; updated in place.
    pub fn parameters(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Parameters", value.into_value().into_node());
        self
    }

    /// Tags to assign to the DB parameter group.
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
    /// What `Ref` returns: its `DBParameterGroupName`, a [`rds::DbParameterGroupName`](kinds::rds::DbParameterGroupName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::rds::DbParameterGroupName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `DBParameterGroupArn` attribute.
    ///
    /// `Fn::GetAtt` of `DBParameterGroupArn`.
    #[inline]
    pub fn attr_db_parameter_group_arn(&self) -> Value<kinds::rds::DbParameterGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DBParameterGroupArn")))
    }

    /// The name of the DB parameter group.
    ///
    /// `Fn::GetAtt` of `DBParameterGroupName`.
    #[inline]
    pub fn attr_db_parameter_group_name(&self) -> Value<kinds::rds::DbParameterGroupName> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DBParameterGroupName")))
    }
}

impl IntoValue<kinds::rds::DbParameterGroupName> for &CfnDBParameterGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::rds::DbParameterGroupName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::rds::DbParameterGroupArn> for &CfnDBParameterGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::rds::DbParameterGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DBParameterGroupArn")))
    }
}

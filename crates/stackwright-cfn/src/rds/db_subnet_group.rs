// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::RDS::DBSubnetGroup` and its property types.

use crate::l1::*;

/// The `AWS::RDS::DBSubnetGroup` resource creates a database subnet group. Subnet groups must contain at least two subnets in two different Availability Zones in the same region.
///
/// For more information, see [Working with DB subnet groups](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html#USER_VPC.Subnets) in the *Amazon RDS User Guide*.
///
/// `AWS::RDS::DBSubnetGroup`; `Ref` returns its `DBSubnetGroupName`, a [`rds::DbSubnetGroupName`](kinds::rds::DbSubnetGroupName).
/// Changing one of these replaces it: `DBSubnetGroupName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsubnetgroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDBSubnetGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::RDS::DBSubnetGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("db_subnet_group.rules"),
};

impl CfnDBSubnetGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::RDS::DBSubnetGroup";

    /// `CfnDBSubnetGroup` with its required properties, in alphabetical order:
    ///
    /// - `db_subnet_group_description`: The description for the DB subnet group.
    /// - `subnet_ids`: The EC2 Subnet IDs for the DB subnet group.
    pub fn new(
        db_subnet_group_description: impl IntoValue<String>,
        subnet_ids: impl IntoValue<List<kinds::ec2::SubnetId>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DBSubnetGroupDescription",
            db_subnet_group_description.into_value().into_node(),
        );
        object_.put("SubnetIds", subnet_ids.into_value().into_node());
        Self(object_)
    }

    /// The name for the DB subnet group. This value is stored as a lowercase string.
    ///
    /// Constraints:
    ///
    /// - Must contain no more than 255 letters, numbers, periods, underscores, spaces, or hyphens.
    /// - Must not be default.
    /// - First character must be a letter.
    ///
    /// Example: `mydbsubnetgroup`
    ///
    /// `DBSubnetGroupName`; an update replaces the resource.
    pub fn db_subnet_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DBSubnetGroupName", value.into_value().into_node());
        self
    }

    /// Tags to assign to the DB subnet group.
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

impl Construct for CfnDBSubnetGroup {
    type Handle = CfnDBSubnetGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDBSubnetGroupRef {
        CfnDBSubnetGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDBSubnetGroup`] of a stack.
pub struct CfnDBSubnetGroupRef(NodeRef);

impl Clone for CfnDBSubnetGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDBSubnetGroupRef {}
impl AsNode for CfnDBSubnetGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDBSubnetGroupRef {
    /// What `Ref` returns: its `DBSubnetGroupName`, a [`rds::DbSubnetGroupName`](kinds::rds::DbSubnetGroupName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::rds::DbSubnetGroupName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `DBSubnetGroupArn` attribute.
    ///
    /// `Fn::GetAtt` of `DBSubnetGroupArn`.
    #[inline]
    pub fn attr_db_subnet_group_arn(&self) -> Value<kinds::rds::DbSubnetGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DBSubnetGroupArn")))
    }
}

impl IntoValue<kinds::rds::DbSubnetGroupName> for &CfnDBSubnetGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::rds::DbSubnetGroupName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::rds::DbSubnetGroupArn> for &CfnDBSubnetGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::rds::DbSubnetGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DBSubnetGroupArn")))
    }
}

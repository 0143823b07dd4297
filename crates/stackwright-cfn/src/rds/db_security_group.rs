// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::RDS::DBSecurityGroup` and its property types.

use crate::l1::*;

/// The `AWS::RDS::DBSecurityGroup` resource creates or updates an Amazon RDS DB security group.
///
/// > EC2-Classic was retired on August 15, 2022. If you haven't migrated from EC2-Classic to a VPC, we recommend that you migrate as soon as possible. For more information, see [Migrate from EC2-Classic to a VPC](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/vpc-migrate.html) in the *Amazon EC2 User Guide*, the blog [EC2-Classic Networking is Retiring – Here’s How to Prepare](https://docs.aws.amazon.com/aws/ec2-classic-is-retiring-heres-how-to-prepare/), and [Moving a DB instance not in a VPC into a VPC](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.Non-VPC2VPC.html) in the *Amazon RDS User Guide*.
///
/// `AWS::RDS::DBSecurityGroup`; `Ref` returns its `Id`, a [`rds::DbSecurityGroupId`](kinds::rds::DbSecurityGroupId).
/// Changing one of these replaces it: `EC2VpcId`, `GroupDescription`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsecuritygroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDBSecurityGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::RDS::DBSecurityGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("db_security_group.rules"),
};

impl CfnDBSecurityGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::RDS::DBSecurityGroup";

    /// `CfnDBSecurityGroup` with its required properties, in alphabetical order:
    ///
    /// - `db_security_group_ingress`: Ingress rules to be applied to the DB security group.
    /// - `group_description`: Provides the description of the DB security group.
    pub fn new(
        db_security_group_ingress: impl IntoValue<List<IngressProperty>>,
        group_description: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DBSecurityGroupIngress",
            db_security_group_ingress.into_value().into_node(),
        );
        object_.put(
            "GroupDescription",
            group_description.into_value().into_node(),
        );
        Self(object_)
    }

    /// The identifier of an Amazon virtual private cloud (VPC). This property indicates the VPC that this DB security group belongs to.
    ///
    /// > This property is included for backwards compatibility and is no longer recommended for providing security information to an RDS DB instance.
    ///
    /// `EC2VpcId`; an update replaces the resource.
    pub fn ec2_vpc_id(mut self, value: impl IntoValue<kinds::ec2::VpcId>) -> Self {
        self.0.put("EC2VpcId", value.into_value().into_node());
        self
    }

    /// Metadata assigned to an Amazon RDS resource consisting of a key-value pair.
    ///
    /// For more information, see [Tagging Amazon RDS resources](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Tagging.html) in the *Amazon RDS User Guide* or [Tagging Amazon Aurora and Amazon RDS resources](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_Tagging.html) in the *Amazon Aurora User Guide*.
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

impl Construct for CfnDBSecurityGroup {
    type Handle = CfnDBSecurityGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDBSecurityGroupRef {
        CfnDBSecurityGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDBSecurityGroup`] of a stack.
pub struct CfnDBSecurityGroupRef(NodeRef);

impl Clone for CfnDBSecurityGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDBSecurityGroupRef {}
impl AsNode for CfnDBSecurityGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDBSecurityGroupRef {
    /// What `Ref` returns: its `Id`, a [`rds::DbSecurityGroupId`](kinds::rds::DbSecurityGroupId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::rds::DbSecurityGroupId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::rds::DbSecurityGroupId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::rds::DbSecurityGroupId> for &CfnDBSecurityGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::rds::DbSecurityGroupId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The `Ingress` property type specifies an individual ingress rule within an `AWS::RDS::DBSecurityGroup` resource.
///
/// > EC2-Classic was retired on August 15, 2022. If you haven't migrated from EC2-Classic to a VPC, we recommend that you migrate as soon as possible. For more information, see [Migrate from EC2-Classic to a VPC](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/vpc-migrate.html) in the *Amazon EC2 User Guide*, the blog [EC2-Classic Networking is Retiring – Here’s How to Prepare](https://docs.aws.amazon.com/aws/ec2-classic-is-retiring-heres-how-to-prepare/), and [Moving a DB instance not in a VPC into a VPC](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.Non-VPC2VPC.html) in the *Amazon RDS User Guide*.
///
/// The property type `Ingress` of `AWS::RDS::DBSecurityGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct IngressProperty(Object);

impl IngressProperty {
    /// `IngressProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The IP range to authorize.
    ///
    /// `CIDRIP`.
    pub fn cidrip(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CIDRIP", value.into_value().into_node());
        self
    }

    /// Id of the EC2 security group to authorize. For VPC DB security groups, `EC2SecurityGroupId` must be provided. Otherwise, `EC2SecurityGroupOwnerId` and either `EC2SecurityGroupName` or `EC2SecurityGroupId` must be provided.
    ///
    /// `EC2SecurityGroupId`; an update replaces the resource.
    pub fn ec2_security_group_id(
        mut self,
        value: impl IntoValue<kinds::ec2::SecurityGroupId>,
    ) -> Self {
        self.0
            .put("EC2SecurityGroupId", value.into_value().into_node());
        self
    }

    /// Name of the EC2 security group to authorize. For VPC DB security groups, `EC2SecurityGroupId` must be provided. Otherwise, `EC2SecurityGroupOwnerId` and either `EC2SecurityGroupName` or `EC2SecurityGroupId` must be provided.
    ///
    /// `EC2SecurityGroupName`; an update replaces the resource.
    pub fn ec2_security_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EC2SecurityGroupName", value.into_value().into_node());
        self
    }

    /// AWS account number of the owner of the EC2 security group specified in the `EC2SecurityGroupName` parameter. The AWS access key ID isn't an acceptable value. For VPC DB security groups, `EC2SecurityGroupId` must be provided. Otherwise, `EC2SecurityGroupOwnerId` and either `EC2SecurityGroupName` or `EC2SecurityGroupId` must be provided.
    ///
    /// `EC2SecurityGroupOwnerId`; an update replaces the resource.
    pub fn ec2_security_group_owner_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EC2SecurityGroupOwnerId", value.into_value().into_node());
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

impl Kind for IngressProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IngressProperty> for IngressProperty {}
impl From<IngressProperty> for Node {
    #[inline]
    fn from(value: IngressProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IngressProperty> for IngressProperty {
    #[inline]
    fn into_value(self) -> Value<IngressProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::RDS::DBSecurityGroupIngress` and its property types.

use crate::l1::*;

/// The `AWS::RDS::DBSecurityGroupIngress` resource enables ingress to a DB security group using one of two forms of authorization. First, you can add EC2 or VPC security groups to the DB security group if the application using the database is running on EC2 or VPC instances. Second, IP ranges are available if the application accessing your database is running on the Internet.
///
/// This type supports updates. For more information about updating stacks, see [AWS CloudFormation Stacks Updates](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks.html).
///
/// For details about the settings for DB security group ingress, see [AuthorizeDBSecurityGroupIngress](https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_AuthorizeDBSecurityGroupIngress.html).
///
/// > EC2-Classic was retired on August 15, 2022. If you haven't migrated from EC2-Classic to a VPC, we recommend that you migrate as soon as possible. For more information, see [Migrate from EC2-Classic to a VPC](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/vpc-migrate.html) in the *Amazon EC2 User Guide*, the blog [EC2-Classic Networking is Retiring – Here’s How to Prepare](https://docs.aws.amazon.com/aws/ec2-classic-is-retiring-heres-how-to-prepare/), and [Moving a DB instance not in a VPC into a VPC](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.Non-VPC2VPC.html) in the *Amazon RDS User Guide*.
///
/// `AWS::RDS::DBSecurityGroupIngress`; `Ref` returns its `Id`, a [`rds::DbSecurityGroupIngressId`](kinds::rds::DbSecurityGroupIngressId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsecuritygroupingress.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDBSecurityGroupIngress(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::RDS::DBSecurityGroupIngress",
    tags: None,
    rules: include_str!("db_security_group_ingress.rules"),
};

impl CfnDBSecurityGroupIngress {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::RDS::DBSecurityGroupIngress";

    /// `CfnDBSecurityGroupIngress` with its required properties, in alphabetical order:
    ///
    /// - `db_security_group_name`: The name of the DB security group to add authorization to.
    pub fn new(db_security_group_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DBSecurityGroupName",
            db_security_group_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The IP range to authorize.
    ///
    /// `CIDRIP`; updated in place.
    pub fn cidrip(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CIDRIP", value.into_value().into_node());
        self
    }

    /// Id of the EC2 security group to authorize. For VPC DB security groups, `EC2SecurityGroupId` must be provided. Otherwise, `EC2SecurityGroupOwnerId` and either `EC2SecurityGroupName` or `EC2SecurityGroupId` must be provided.
    ///
    /// `EC2SecurityGroupId`; updated in place.
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
    /// `EC2SecurityGroupName`; updated in place.
    pub fn ec2_security_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EC2SecurityGroupName", value.into_value().into_node());
        self
    }

    /// AWS account number of the owner of the EC2 security group specified in the `EC2SecurityGroupName` parameter. The AWS access key ID isn't an acceptable value. For VPC DB security groups, `EC2SecurityGroupId` must be provided. Otherwise, `EC2SecurityGroupOwnerId` and either `EC2SecurityGroupName` or `EC2SecurityGroupId` must be provided.
    ///
    /// `EC2SecurityGroupOwnerId`; updated in place.
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

impl Construct for CfnDBSecurityGroupIngress {
    type Handle = CfnDBSecurityGroupIngressRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDBSecurityGroupIngressRef {
        CfnDBSecurityGroupIngressRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDBSecurityGroupIngress`] of a stack.
pub struct CfnDBSecurityGroupIngressRef(NodeRef);

impl Clone for CfnDBSecurityGroupIngressRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDBSecurityGroupIngressRef {}
impl AsNode for CfnDBSecurityGroupIngressRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDBSecurityGroupIngressRef {
    /// What `Ref` returns: its `Id`, a [`rds::DbSecurityGroupIngressId`](kinds::rds::DbSecurityGroupIngressId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::rds::DbSecurityGroupIngressId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::rds::DbSecurityGroupIngressId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::rds::DbSecurityGroupIngressId> for &CfnDBSecurityGroupIngressRef {
    #[inline]
    fn into_value(self) -> Value<kinds::rds::DbSecurityGroupIngressId> {
        Value::from_node(Node::Ref(self.0))
    }
}

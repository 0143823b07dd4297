// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Redshift::ClusterSecurityGroupIngress` and its property types.

use crate::l1::*;

/// Adds an inbound (ingress) rule to an Amazon Redshift security group. Depending on whether the application accessing your cluster is running on the Internet or an Amazon EC2 instance, you can authorize inbound access to either a Classless Interdomain Routing (CIDR)/Internet Protocol (IP) range or to an Amazon EC2 security group. You can add as many as 20 ingress rules to an Amazon Redshift security group.
///
/// If you authorize access to an Amazon EC2 security group, specify *EC2SecurityGroupName* and *EC2SecurityGroupOwnerId*. The Amazon EC2 security group and Amazon Redshift cluster must be in the same AWS Region.
///
/// If you authorize access to a CIDR/IP address range, specify *CIDRIP*. For an overview of CIDR blocks, see the Wikipedia article on [Classless Inter-Domain Routing](https://docs.aws.amazon.com/http://en.wikipedia.org/wiki/Classless_Inter-Domain_Routing).
///
/// You must also associate the security group with a cluster so that clients running on these IP addresses or the EC2 instance are authorized to connect to the cluster. For information about managing security groups, go to [Working with Security Groups](https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-security-groups.html) in the *Amazon Redshift Cluster Management Guide*.
///
/// `AWS::Redshift::ClusterSecurityGroupIngress`; `Ref` returns its `Id`, a [`redshift::ClusterSecurityGroupIngressId`](kinds::redshift::ClusterSecurityGroupIngressId).
/// Changing one of these replaces it: `CIDRIP`, `ClusterSecurityGroupName`, `EC2SecurityGroupName`, `EC2SecurityGroupOwnerId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-clustersecuritygroupingress.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnClusterSecurityGroupIngress(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Redshift::ClusterSecurityGroupIngress",
    tags: None,
    rules: include_str!("cluster_security_group_ingress.rules"),
};

impl CfnClusterSecurityGroupIngress {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Redshift::ClusterSecurityGroupIngress";

    /// `CfnClusterSecurityGroupIngress` with its required properties, in alphabetical order:
    ///
    /// - `cluster_security_group_name`: The name of the security group to which the ingress rule is added.
    pub fn new(cluster_security_group_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ClusterSecurityGroupName",
            cluster_security_group_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The IP range to be added the Amazon Redshift security group.
    ///
    /// `CIDRIP`; an update replaces the resource.
    pub fn cidrip(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CIDRIP", value.into_value().into_node());
        self
    }

    /// The EC2 security group to be added the Amazon Redshift security group.
    ///
    /// `EC2SecurityGroupName`; an update replaces the resource.
    pub fn ec2_security_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EC2SecurityGroupName", value.into_value().into_node());
        self
    }

    /// The AWS account number of the owner of the security group specified by the *EC2SecurityGroupName* parameter. The AWS Access Key ID is not an acceptable value.
    ///
    /// Example: `111122223333`
    ///
    /// Conditional. If you specify the `EC2SecurityGroupName` property, you must specify this property.
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

impl Construct for CfnClusterSecurityGroupIngress {
    type Handle = CfnClusterSecurityGroupIngressRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnClusterSecurityGroupIngressRef {
        CfnClusterSecurityGroupIngressRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnClusterSecurityGroupIngress`] of a stack.
pub struct CfnClusterSecurityGroupIngressRef(NodeRef);

impl Clone for CfnClusterSecurityGroupIngressRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnClusterSecurityGroupIngressRef {}
impl AsNode for CfnClusterSecurityGroupIngressRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnClusterSecurityGroupIngressRef {
    /// What `Ref` returns: its `Id`, a [`redshift::ClusterSecurityGroupIngressId`](kinds::redshift::ClusterSecurityGroupIngressId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::redshift::ClusterSecurityGroupIngressId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Specifies an inbound (ingress) rule for an Amazon Redshift security group.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::redshift::ClusterSecurityGroupIngressId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::redshift::ClusterSecurityGroupIngressId>
    for &CfnClusterSecurityGroupIngressRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::redshift::ClusterSecurityGroupIngressId> {
        Value::from_node(Node::Ref(self.0))
    }
}

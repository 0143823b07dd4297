// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ElastiCache::SecurityGroupIngress` and its property types.

use crate::l1::*;

/// The AWS::ElastiCache::SecurityGroupIngress type authorizes ingress to a cache security group from hosts in specified Amazon EC2 security groups. For more information about ElastiCache security group ingress, go to [AuthorizeCacheSecurityGroupIngress](https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_AuthorizeCacheSecurityGroupIngress.html) in the *Amazon ElastiCache API Reference Guide*.
///
/// > Updates are not supported.
///
/// `AWS::ElastiCache::SecurityGroupIngress`; `Ref` returns its `Id`, a [`elasticache::SecurityGroupIngressId`](kinds::elasticache::SecurityGroupIngressId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-securitygroupingress.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSecurityGroupIngress(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ElastiCache::SecurityGroupIngress",
    tags: None,
    rules: include_str!("security_group_ingress.rules"),
};

impl CfnSecurityGroupIngress {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ElastiCache::SecurityGroupIngress";

    /// `CfnSecurityGroupIngress` with its required properties, in alphabetical order:
    ///
    /// - `cache_security_group_name`: The name of the Cache Security Group to authorize.
    /// - `ec2_security_group_name`: Name of the EC2 Security Group to include in the authorization.
    pub fn new(
        cache_security_group_name: impl IntoValue<String>,
        ec2_security_group_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CacheSecurityGroupName",
            cache_security_group_name.into_value().into_node(),
        );
        object_.put(
            "EC2SecurityGroupName",
            ec2_security_group_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// Specifies the Amazon Account ID of the owner of the EC2 security group specified in the EC2SecurityGroupName property. The Amazon access key ID is not an acceptable value.
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

impl Construct for CfnSecurityGroupIngress {
    type Handle = CfnSecurityGroupIngressRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSecurityGroupIngressRef {
        CfnSecurityGroupIngressRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSecurityGroupIngress`] of a stack.
pub struct CfnSecurityGroupIngressRef(NodeRef);

impl Clone for CfnSecurityGroupIngressRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSecurityGroupIngressRef {}
impl AsNode for CfnSecurityGroupIngressRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSecurityGroupIngressRef {
    /// What `Ref` returns: its `Id`, a [`elasticache::SecurityGroupIngressId`](kinds::elasticache::SecurityGroupIngressId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::elasticache::SecurityGroupIngressId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::elasticache::SecurityGroupIngressId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::elasticache::SecurityGroupIngressId> for &CfnSecurityGroupIngressRef {
    #[inline]
    fn into_value(self) -> Value<kinds::elasticache::SecurityGroupIngressId> {
        Value::from_node(Node::Ref(self.0))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ElastiCache::SecurityGroup` and its property types.

use crate::l1::*;

/// The `AWS::ElastiCache::SecurityGroup` resource creates a cache security group. For more information about cache security groups, go to [CacheSecurityGroups](https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/VPCs.html) in the *Amazon ElastiCache User Guide* or go to [CreateCacheSecurityGroup](https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateCacheSecurityGroup.html) in the *Amazon ElastiCache API Reference Guide*.
///
/// For more information, see [CreateCacheSubnetGroup](https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateCacheSubnetGroup.html).
///
/// `AWS::ElastiCache::SecurityGroup`; `Ref` returns its `Id`, a [`elasticache::SecurityGroupId`](kinds::elasticache::SecurityGroupId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-securitygroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSecurityGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ElastiCache::SecurityGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("security_group.rules"),
};

impl CfnSecurityGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ElastiCache::SecurityGroup";

    /// `CfnSecurityGroup` with its required properties, in alphabetical order:
    ///
    /// - `description`: A description for the cache security group.
    pub fn new(description: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Description", description.into_value().into_node());
        Self(object_)
    }

    /// A tag that can be added to an ElastiCache security group. Tags are composed of a Key/Value pair. You can use tags to categorize and track all your security groups. A tag with a null Value is permitted.
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

impl Construct for CfnSecurityGroup {
    type Handle = CfnSecurityGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSecurityGroupRef {
        CfnSecurityGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSecurityGroup`] of a stack.
pub struct CfnSecurityGroupRef(NodeRef);

impl Clone for CfnSecurityGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSecurityGroupRef {}
impl AsNode for CfnSecurityGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSecurityGroupRef {
    /// What `Ref` returns: its `Id`, a [`elasticache::SecurityGroupId`](kinds::elasticache::SecurityGroupId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::elasticache::SecurityGroupId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::elasticache::SecurityGroupId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::elasticache::SecurityGroupId> for &CfnSecurityGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::elasticache::SecurityGroupId> {
        Value::from_node(Node::Ref(self.0))
    }
}

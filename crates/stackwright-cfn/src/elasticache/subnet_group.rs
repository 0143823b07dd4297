// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ElastiCache::SubnetGroup` and its property types.

use crate::l1::*;

/// Creates a cache subnet group. For more information about cache subnet groups, go to Cache Subnet Groups in the *Amazon ElastiCache User Guide* or go to [CreateCacheSubnetGroup](https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateCacheSubnetGroup.html) in the *Amazon ElastiCache API Reference Guide*.
///
/// `AWS::ElastiCache::SubnetGroup`; `Ref` returns its `CacheSubnetGroupName`, a [`elasticache::SubnetGroupCacheSubnetGroupName`](kinds::elasticache::SubnetGroupCacheSubnetGroupName).
/// Changing one of these replaces it: `CacheSubnetGroupName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-subnetgroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSubnetGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ElastiCache::SubnetGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("subnet_group.rules"),
};

impl CfnSubnetGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ElastiCache::SubnetGroup";

    /// `CfnSubnetGroup` with its required properties, in alphabetical order:
    ///
    /// - `description`: The description for the cache subnet group.
    /// - `subnet_ids`: The EC2 subnet IDs for the cache subnet group.
    pub fn new(
        description: impl IntoValue<String>,
        subnet_ids: impl IntoValue<List<kinds::ec2::SubnetId>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Description", description.into_value().into_node());
        object_.put("SubnetIds", subnet_ids.into_value().into_node());
        Self(object_)
    }

    /// The name for the cache subnet group. This value is stored as a lowercase string.
    ///
    /// Constraints: Must contain no more than 255 alphanumeric characters or hyphens.
    ///
    /// Example: `mysubnetgroup`
    ///
    /// `CacheSubnetGroupName`; an update replaces the resource.
    pub fn cache_subnet_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CacheSubnetGroupName", value.into_value().into_node());
        self
    }

    /// A tag that can be added to an ElastiCache subnet group. Tags are composed of a Key/Value pair. You can use tags to categorize and track all your subnet groups. A tag with a null Value is permitted.
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

impl Construct for CfnSubnetGroup {
    type Handle = CfnSubnetGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSubnetGroupRef {
        CfnSubnetGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSubnetGroup`] of a stack.
pub struct CfnSubnetGroupRef(NodeRef);

impl Clone for CfnSubnetGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSubnetGroupRef {}
impl AsNode for CfnSubnetGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSubnetGroupRef {
    /// What `Ref` returns: its `CacheSubnetGroupName`, a [`elasticache::SubnetGroupCacheSubnetGroupName`](kinds::elasticache::SubnetGroupCacheSubnetGroupName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::elasticache::SubnetGroupCacheSubnetGroupName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::elasticache::SubnetGroupCacheSubnetGroupName> for &CfnSubnetGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::elasticache::SubnetGroupCacheSubnetGroupName> {
        Value::from_node(Node::Ref(self.0))
    }
}

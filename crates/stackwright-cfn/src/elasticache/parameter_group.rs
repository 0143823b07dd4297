// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ElastiCache::ParameterGroup` and its property types.

use crate::l1::*;

/// The `AWS::ElastiCache::ParameterGroup` type creates a new cache parameter group. Cache parameter groups control the parameters for a cache cluster.
///
/// `AWS::ElastiCache::ParameterGroup`; `Ref` returns its `CacheParameterGroupName`, a [`elasticache::ParameterGroupCacheParameterGroupName`](kinds::elasticache::ParameterGroupCacheParameterGroupName).
/// Changing one of these replaces it: `CacheParameterGroupFamily`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-parametergroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnParameterGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ElastiCache::ParameterGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("parameter_group.rules"),
};

impl CfnParameterGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ElastiCache::ParameterGroup";

    /// `CfnParameterGroup` with its required properties, in alphabetical order:
    ///
    /// - `cache_parameter_group_family`: The name of the cache parameter group family that this cache parameter group is compatible with.
    /// - `description`: The description for this cache parameter group.
    pub fn new(
        cache_parameter_group_family: impl IntoValue<String>,
        description: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CacheParameterGroupFamily",
            cache_parameter_group_family.into_value().into_node(),
        );
        object_.put("Description", description.into_value().into_node());
        Self(object_)
    }

    /// A comma-delimited list of parameter name/value pairs.
    ///
    /// For example:
    ///
    /// ```text
    /// "Properties" : { "cas_disabled" : "1", "chunk_size_growth_factor" : "1.02"
    /// }
    /// ```
    ///
    /// `Properties`; updated in place.
    pub fn properties(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Properties", value.into_value().into_node());
        self
    }

    /// A tag that can be added to an ElastiCache parameter group. Tags are composed of a Key/Value pair. You can use tags to categorize and track all your parameter groups. A tag with a null Value is permitted.
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

impl Construct for CfnParameterGroup {
    type Handle = CfnParameterGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnParameterGroupRef {
        CfnParameterGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnParameterGroup`] of a stack.
pub struct CfnParameterGroupRef(NodeRef);

impl Clone for CfnParameterGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnParameterGroupRef {}
impl AsNode for CfnParameterGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnParameterGroupRef {
    /// What `Ref` returns: its `CacheParameterGroupName`, a [`elasticache::ParameterGroupCacheParameterGroupName`](kinds::elasticache::ParameterGroupCacheParameterGroupName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::elasticache::ParameterGroupCacheParameterGroupName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// A user-specified name for the cache parameter group.
    ///
    /// `Fn::GetAtt` of `CacheParameterGroupName`.
    #[inline]
    pub fn attr_cache_parameter_group_name(
        &self,
    ) -> Value<kinds::elasticache::ParameterGroupCacheParameterGroupName> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("CacheParameterGroupName"),
        ))
    }
}

impl IntoValue<kinds::elasticache::ParameterGroupCacheParameterGroupName>
    for &CfnParameterGroupRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::elasticache::ParameterGroupCacheParameterGroupName> {
        Value::from_node(Node::Ref(self.0))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ElastiCache::UserGroup` and its property types.

use crate::l1::*;

/// For Valkey 7.2 and onwards, or Redis OSS 6.0 and onwards: Creates a user group. For more information, see [Using Role Based Access Control (RBAC)](https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Clusters.RBAC.html)
///
/// `AWS::ElastiCache::UserGroup`; `Ref` returns its `UserGroupId`, a [`elasticache::UserGroupId`](kinds::elasticache::UserGroupId).
/// Changing one of these replaces it: `Engine`, `UserGroupId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-usergroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnUserGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ElastiCache::UserGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("user_group.rules"),
};

impl CfnUserGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ElastiCache::UserGroup";

    /// `CfnUserGroup` with its required properties, in alphabetical order:
    ///
    /// - `engine`: The current supported values are valkey and redis.
    /// - `user_group_id`: The ID of the user group.
    /// - `user_ids`: The list of user IDs that belong to the user group.
    pub fn new(
        engine: impl IntoValue<super::Engine>,
        user_group_id: impl IntoValue<String>,
        user_ids: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Engine", engine.into_value().into_node());
        object_.put("UserGroupId", user_group_id.into_value().into_node());
        object_.put("UserIds", user_ids.into_value().into_node());
        Self(object_)
    }

    /// The list of tags.
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

impl Construct for CfnUserGroup {
    type Handle = CfnUserGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnUserGroupRef {
        CfnUserGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnUserGroup`] of a stack.
pub struct CfnUserGroupRef(NodeRef);

impl Clone for CfnUserGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnUserGroupRef {}
impl AsNode for CfnUserGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnUserGroupRef {
    /// What `Ref` returns: its `UserGroupId`, a [`elasticache::UserGroupId`](kinds::elasticache::UserGroupId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::elasticache::UserGroupId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the user group.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::elasticache::UserGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Indicates user group status. Can be "creating", "active", "modifying", "deleting".
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::elasticache::UserGroupId> for &CfnUserGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::elasticache::UserGroupId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::elasticache::UserGroupArn> for &CfnUserGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::elasticache::UserGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Cognito::UserPoolReplica` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::Cognito::UserPoolReplica
///
/// `AWS::Cognito::UserPoolReplica`; `Ref` returns the physical id, which is made of `UserPoolId`, `RegionName`.
/// Changing one of these replaces it: `RegionName`, `UserPoolId`, `UserPoolTagsAtCreate`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolreplica.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnUserPoolReplica(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Cognito::UserPoolReplica",
    tags: Some(stackwright_core::TagProperty {
        name: "UserPoolTagsAtCreate",
        format: TagFormat::Map,
    }),
    rules: include_str!("user_pool_replica.rules"),
};

impl CfnUserPoolReplica {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Cognito::UserPoolReplica";

    /// `CfnUserPoolReplica` with its required properties, in alphabetical order:
    ///
    /// - `region_name`
    /// - `user_pool_id`
    pub fn new(
        region_name: impl IntoValue<String>,
        user_pool_id: impl IntoValue<kinds::cognito::UserPoolId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("RegionName", region_name.into_value().into_node());
        object_.put("UserPoolId", user_pool_id.into_value().into_node());
        Self(object_)
    }

    /// The `UserPoolTagsAtCreate` property.
    ///
    /// `UserPoolTagsAtCreate`; an update replaces the resource.
    pub fn user_pool_tags_at_create(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("UserPoolTagsAtCreate", value.into_value().into_node());
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

impl Construct for CfnUserPoolReplica {
    type Handle = CfnUserPoolReplicaRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnUserPoolReplicaRef {
        CfnUserPoolReplicaRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnUserPoolReplica`] of a stack.
pub struct CfnUserPoolReplicaRef(NodeRef);

impl Clone for CfnUserPoolReplicaRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnUserPoolReplicaRef {}
impl AsNode for CfnUserPoolReplicaRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnUserPoolReplicaRef {
    /// What `Ref` returns: the physical id, which is made of `UserPoolId`, `RegionName`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}

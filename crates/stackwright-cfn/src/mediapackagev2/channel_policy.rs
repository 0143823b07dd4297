// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MediaPackageV2::ChannelPolicy` and its property types.

use crate::l1::*;

/// Specifies the configuration parameters of a MediaPackage V2 channel policy.
///
/// `AWS::MediaPackageV2::ChannelPolicy`; `Ref` returns the physical id, which is made of `ChannelGroupName`, `ChannelName`.
/// Changing one of these replaces it: `ChannelGroupName`, `ChannelName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-channelpolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnChannelPolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MediaPackageV2::ChannelPolicy",
    tags: None,
    rules: include_str!("channel_policy.rules"),
};

impl CfnChannelPolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MediaPackageV2::ChannelPolicy";

    /// `CfnChannelPolicy` with its required properties, in alphabetical order:
    ///
    /// - `channel_group_name`: The name of the channel group associated with the channel policy.
    /// - `channel_name`: The name of the channel associated with the channel policy.
    /// - `policy`: The policy associated with the channel.
    pub fn new(
        channel_group_name: impl IntoValue<String>,
        channel_name: impl IntoValue<String>,
        policy: impl IntoValue<JsonOrText>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ChannelGroupName",
            channel_group_name.into_value().into_node(),
        );
        object_.put("ChannelName", channel_name.into_value().into_node());
        object_.put("Policy", policy.into_value().into_node());
        Self(object_)
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

impl Construct for CfnChannelPolicy {
    type Handle = CfnChannelPolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnChannelPolicyRef {
        CfnChannelPolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnChannelPolicy`] of a stack.
pub struct CfnChannelPolicyRef(NodeRef);

impl Clone for CfnChannelPolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnChannelPolicyRef {}
impl AsNode for CfnChannelPolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnChannelPolicyRef {
    /// What `Ref` returns: the physical id, which is made of `ChannelGroupName`, `ChannelName`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}

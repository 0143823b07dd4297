// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MediaTailor::ChannelPolicy` and its property types.

use crate::l1::*;

/// Specifies an IAM policy for the channel. IAM policies are used to control access to your channel.
///
/// `AWS::MediaTailor::ChannelPolicy`; `Ref` returns its `ChannelName`, a [`mediatailor::ChannelPolicyChannelName`](kinds::mediatailor::ChannelPolicyChannelName).
/// Changing one of these replaces it: `ChannelName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-channelpolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnChannelPolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MediaTailor::ChannelPolicy",
    tags: None,
    rules: include_str!("channel_policy.rules"),
};

impl CfnChannelPolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MediaTailor::ChannelPolicy";

    /// `CfnChannelPolicy` with its required properties, in alphabetical order:
    ///
    /// - `channel_name`: The name of the channel associated with this Channel Policy.
    /// - `policy`: The IAM policy for the channel.
    pub fn new(channel_name: impl IntoValue<String>, policy: impl IntoValue<JsonOrText>) -> Self {
        let mut object_ = Object::typed();
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
    /// What `Ref` returns: its `ChannelName`, a [`mediatailor::ChannelPolicyChannelName`](kinds::mediatailor::ChannelPolicyChannelName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::mediatailor::ChannelPolicyChannelName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::mediatailor::ChannelPolicyChannelName> for &CfnChannelPolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::mediatailor::ChannelPolicyChannelName> {
        Value::from_node(Node::Ref(self.0))
    }
}

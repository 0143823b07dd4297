// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MediaLive::ChannelPlacementGroup` and its property types.

use crate::l1::*;

/// Definition of AWS::MediaLive::ChannelPlacementGroup Resource Type
///
/// `AWS::MediaLive::ChannelPlacementGroup`; `Ref` returns the physical id, which is made of `Id`, `ClusterId`.
/// Changing one of these replaces it: `ClusterId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-channelplacementgroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnChannelPlacementGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MediaLive::ChannelPlacementGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: "",
};

impl CfnChannelPlacementGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MediaLive::ChannelPlacementGroup";

    /// `CfnChannelPlacementGroup` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ID of the cluster the node is on.
    ///
    /// `ClusterId`; an update replaces the resource.
    pub fn cluster_id(mut self, value: impl IntoValue<kinds::medialive::ClusterId>) -> Self {
        self.0.put("ClusterId", value.into_value().into_node());
        self
    }

    /// The name of the channel placement group.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// List of nodes added to the channel placement group
    ///
    /// `Nodes`; updated in place.
    pub fn nodes(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Nodes", value.into_value().into_node());
        self
    }

    /// A collection of key-value pairs.
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

impl Construct for CfnChannelPlacementGroup {
    type Handle = CfnChannelPlacementGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnChannelPlacementGroupRef {
        CfnChannelPlacementGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnChannelPlacementGroup`] of a stack.
pub struct CfnChannelPlacementGroupRef(NodeRef);

impl Clone for CfnChannelPlacementGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnChannelPlacementGroupRef {}
impl AsNode for CfnChannelPlacementGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnChannelPlacementGroupRef {
    /// What `Ref` returns: the physical id, which is made of `Id`, `ClusterId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the channel placement group.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::medialive::ChannelPlacementGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// List of channel IDs added to the channel placement group.
    ///
    /// `Fn::GetAtt` of `Channels`.
    #[inline]
    pub fn attr_channels(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Channels")))
    }

    /// Unique internal identifier.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The current state of the ChannelPlacementGroupState
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }
}

impl IntoValue<kinds::medialive::ChannelPlacementGroupArn> for &CfnChannelPlacementGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::medialive::ChannelPlacementGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

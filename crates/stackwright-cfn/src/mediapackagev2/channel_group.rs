// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MediaPackageV2::ChannelGroup` and its property types.

use crate::l1::*;

/// Specifies the configuration for a MediaPackage V2 channel group.
///
/// `AWS::MediaPackageV2::ChannelGroup`; `Ref` returns its `Arn`, a [`mediapackagev2::ChannelGroupArn`](kinds::mediapackagev2::ChannelGroupArn).
/// Changing one of these replaces it: `ChannelGroupName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-channelgroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnChannelGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MediaPackageV2::ChannelGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("channel_group.rules"),
};

impl CfnChannelGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MediaPackageV2::ChannelGroup";

    /// `CfnChannelGroup` with its required properties, in alphabetical order:
    ///
    /// - `channel_group_name`: The name of the channel group.
    pub fn new(channel_group_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ChannelGroupName",
            channel_group_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The configuration for a MediaPackage V2 channel group.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The tags associated with the channel group.
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

impl Construct for CfnChannelGroup {
    type Handle = CfnChannelGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnChannelGroupRef {
        CfnChannelGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnChannelGroup`] of a stack.
pub struct CfnChannelGroupRef(NodeRef);

impl Clone for CfnChannelGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnChannelGroupRef {}
impl AsNode for CfnChannelGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnChannelGroupRef {
    /// What `Ref` returns: its `Arn`, a [`mediapackagev2::ChannelGroupArn`](kinds::mediapackagev2::ChannelGroupArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::mediapackagev2::ChannelGroupArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the channel group.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::mediapackagev2::ChannelGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The timestamp of the creation of the channel group.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The egress domain of the channel group.
    ///
    /// `Fn::GetAtt` of `EgressDomain`.
    #[inline]
    pub fn attr_egress_domain(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EgressDomain")))
    }

    /// The timestamp of the modification of the channel group.
    ///
    /// `Fn::GetAtt` of `ModifiedAt`.
    #[inline]
    pub fn attr_modified_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ModifiedAt")))
    }
}

impl IntoValue<kinds::mediapackagev2::ChannelGroupArn> for &CfnChannelGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::mediapackagev2::ChannelGroupArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

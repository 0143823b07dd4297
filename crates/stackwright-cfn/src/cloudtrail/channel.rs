// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudTrail::Channel` and its property types.

use crate::l1::*;

/// Contains information about a returned CloudTrail channel.
///
/// `AWS::CloudTrail::Channel`; `Ref` returns its `ChannelArn`, a [`cloudtrail::ChannelArn`](kinds::cloudtrail::ChannelArn).
/// Changing one of these replaces it: `Source`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-channel.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnChannel(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudTrail::Channel",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("channel.rules"),
};

impl CfnChannel {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudTrail::Channel";

    /// `CfnChannel` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// One or more event data stores to which events arriving through a channel will be logged.
    ///
    /// `Destinations`; updated in place.
    pub fn destinations(mut self, value: impl IntoValue<List<DestinationProperty>>) -> Self {
        self.0.put("Destinations", value.into_value().into_node());
        self
    }

    /// The name of the channel.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The name of the partner or external event source. You cannot change this name after you create the channel. A maximum of one channel is allowed per source.
    ///
    /// A source can be either `Custom` for all valid non- AWS events, or the name of a partner event source. For information about the source names for available partners, see [Additional information about integration partners](https://docs.aws.amazon.com/awscloudtrail/latest/userguide/query-event-data-store-integration.html#cloudtrail-lake-partner-information) in the CloudTrail User Guide.
    ///
    /// `Source`; an update replaces the resource.
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Source", value.into_value().into_node());
        self
    }

    /// A list of tags.
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

impl Construct for CfnChannel {
    type Handle = CfnChannelRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnChannelRef {
        CfnChannelRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnChannel`] of a stack.
pub struct CfnChannelRef(NodeRef);

impl Clone for CfnChannelRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnChannelRef {}
impl AsNode for CfnChannelRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnChannelRef {
    /// What `Ref` returns: its `ChannelArn`, a [`cloudtrail::ChannelArn`](kinds::cloudtrail::ChannelArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudtrail::ChannelArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// `Ref` returns the ARN of the CloudTrail channel, such as `arn:aws:cloudtrail:us-east-2:123456789012:channel/01234567890`.
    ///
    /// `Fn::GetAtt` of `ChannelArn`.
    #[inline]
    pub fn attr_channel_arn(&self) -> Value<kinds::cloudtrail::ChannelArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ChannelArn")))
    }
}

impl IntoValue<kinds::cloudtrail::ChannelArn> for &CfnChannelRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudtrail::ChannelArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Contains information about the destination receiving events.
///
/// The property type `Destination` of `AWS::CloudTrail::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct DestinationProperty(Object);

impl DestinationProperty {
    /// `DestinationProperty` with its required properties, in alphabetical order:
    ///
    /// - `location`: For channels used for a CloudTrail Lake integration, the location is the ARN of an event data store that receives events from a channel.
    /// - `r#type`: The type of destination for events arriving from a channel.
    pub fn new(location: impl IntoValue<String>, r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Location", location.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
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

impl Kind for DestinationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DestinationProperty> for DestinationProperty {}
impl From<DestinationProperty> for Node {
    #[inline]
    fn from(value: DestinationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DestinationProperty> for DestinationProperty {
    #[inline]
    fn into_value(self) -> Value<DestinationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Type` of a `Destination` of `AWS::CloudTrail::Channel`.
pub enum Type {
    /// `EVENT_DATA_STORE`.
    EventDataStore,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &["EVENT_DATA_STORE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Chime::Channel` and its property types.

use crate::l1::*;

/// Creates a channel in an Amazon Chime SDK Messaging AppInstance. Members of a channel exchange messages within it. Every channel operation is performed on behalf of an AppInstanceUser or AppInstanceBot, whose ARN is supplied as ChimeBearer and forms part of the channel's CloudFormation identifier.
///
/// `AWS::Chime::Channel`; `Ref` returns the physical id, which is made of `Arn`, `ChimeBearer`.
/// Changing one of these replaces it: `AppInstanceArn`, `ChannelId`, `ChimeBearer`, `ElasticChannelConfiguration`, `MemberArns`, `ModeratorArns`, `Privacy`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-channel.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnChannel(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Chime::Channel",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("channel.rules"),
};

impl CfnChannel {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Chime::Channel";

    /// `CfnChannel` with its required properties, in alphabetical order:
    ///
    /// - `app_instance_arn`: The ARN of the AppInstance that contains the channel.
    /// - `chime_bearer`: The ARN of the AppInstanceUser or AppInstanceBot that performs every operation on this channel.
    /// - `name`: The name of the channel.
    pub fn new(
        app_instance_arn: impl IntoValue<kinds::chime::AppInstanceArn>,
        chime_bearer: impl IntoValue<String>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AppInstanceArn", app_instance_arn.into_value().into_node());
        object_.put("ChimeBearer", chime_bearer.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The ID of the channel. When omitted, the service generates a UUID.
    ///
    /// `ChannelId`; an update replaces the resource.
    pub fn channel_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ChannelId", value.into_value().into_node());
        self
    }

    /// The attributes required to configure and create an elastic channel. An elastic channel must use RESTRICTED mode, cannot be created with MemberArns, and is available only in some regions.
    ///
    /// `ElasticChannelConfiguration`; an update replaces the resource.
    pub fn elastic_channel_configuration(
        mut self,
        value: impl IntoValue<ElasticChannelConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ElasticChannelConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Settings that control the interval after which the channel is automatically deleted.
    ///
    /// `ExpirationSettings`; updated in place.
    pub fn expiration_settings(
        mut self,
        value: impl IntoValue<ExpirationSettingsProperty>,
    ) -> Self {
        self.0
            .put("ExpirationSettings", value.into_value().into_node());
        self
    }

    /// The ARNs of the AppInstanceUsers to add to the channel as members when it is created. Cannot be combined with ElasticChannelConfiguration.
    ///
    /// `MemberArns`; an update replaces the resource.
    pub fn member_arns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("MemberArns", value.into_value().into_node());
        self
    }

    /// The metadata of the channel.
    ///
    /// `Metadata`; updated in place.
    pub fn metadata(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Metadata", value.into_value().into_node());
        self
    }

    /// The channel mode. In an UNRESTRICTED channel, members can add themselves and other members; in a RESTRICTED channel, only administrators and moderators can add members. An elastic channel must be RESTRICTED.
    ///
    /// `Mode`; one of `UNRESTRICTED`, `RESTRICTED`; updated in place.
    pub fn mode(mut self, value: impl IntoValue<Mode>) -> Self {
        self.0.put("Mode", value.into_value().into_node());
        self
    }

    /// The ARNs of the AppInstanceUsers to add to the channel as moderators when it is created.
    ///
    /// `ModeratorArns`; an update replaces the resource.
    pub fn moderator_arns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ModeratorArns", value.into_value().into_node());
        self
    }

    /// The channel's privacy level. A PUBLIC channel is discoverable by anyone in the AppInstance; a PRIVATE channel is not. Privacy cannot be changed after creation.
    ///
    /// `Privacy`; one of `PUBLIC`, `PRIVATE`; an update replaces the resource.
    pub fn privacy(mut self, value: impl IntoValue<Privacy>) -> Self {
        self.0.put("Privacy", value.into_value().into_node());
        self
    }

    /// The tags for the channel.
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
    /// What `Ref` returns: the physical id, which is made of `Arn`, `ChimeBearer`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the channel.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::chime::ChannelArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ARN of the channel flow.
    ///
    /// `Fn::GetAtt` of `ChannelFlowArn`.
    #[inline]
    pub fn attr_channel_flow_arn(&self) -> Value<kinds::chime::ChannelFlowArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ChannelFlowArn")))
    }

    /// The AppInstanceUser or AppInstanceBot that created the channel.
    ///
    /// `Fn::GetAtt` of `CreatedBy`.
    #[inline]
    pub fn attr_created_by(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedBy")))
    }

    /// The time at which the channel was created.
    ///
    /// `Fn::GetAtt` of `CreatedTimestamp`.
    #[inline]
    pub fn attr_created_timestamp(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTimestamp")))
    }

    /// The time at which a member sent the last message in the channel.
    ///
    /// `Fn::GetAtt` of `LastMessageTimestamp`.
    #[inline]
    pub fn attr_last_message_timestamp(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastMessageTimestamp")))
    }

    /// The time at which the channel was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTimestamp`.
    #[inline]
    pub fn attr_last_updated_timestamp(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedTimestamp")))
    }
}

impl IntoValue<kinds::chime::ChannelArn> for &CfnChannelRef {
    #[inline]
    fn into_value(self) -> Value<kinds::chime::ChannelArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The attributes required to configure and create an elastic channel. An elastic channel must use RESTRICTED mode, cannot be created with MemberArns, and is available only in some regions.
///
/// The property type `ElasticChannelConfiguration` of `AWS::Chime::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct ElasticChannelConfigurationProperty(Object);

impl ElasticChannelConfigurationProperty {
    /// `ElasticChannelConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `maximum_sub_channels`: The maximum number of SubChannels allowed in the elastic channel.
    /// - `minimum_membership_percentage`: The minimum allowed percentage of TargetMembershipsPerSubChannel users, used to balance members across SubChannels.
    /// - `target_memberships_per_sub_channel`: The maximum number of members allowed in a SubChannel.
    pub fn new(
        maximum_sub_channels: impl IntoValue<i64>,
        minimum_membership_percentage: impl IntoValue<i64>,
        target_memberships_per_sub_channel: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "MaximumSubChannels",
            maximum_sub_channels.into_value().into_node(),
        );
        object_.put(
            "MinimumMembershipPercentage",
            minimum_membership_percentage.into_value().into_node(),
        );
        object_.put(
            "TargetMembershipsPerSubChannel",
            target_memberships_per_sub_channel.into_value().into_node(),
        );
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

impl Kind for ElasticChannelConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ElasticChannelConfigurationProperty> for ElasticChannelConfigurationProperty {}
impl From<ElasticChannelConfigurationProperty> for Node {
    #[inline]
    fn from(value: ElasticChannelConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ElasticChannelConfigurationProperty> for ElasticChannelConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ElasticChannelConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings that control the interval after which the channel is automatically deleted.
///
/// The property type `ExpirationSettings` of `AWS::Chime::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExpirationSettingsProperty(Object);

impl ExpirationSettingsProperty {
    /// `ExpirationSettingsProperty` with its required properties, in alphabetical order:
    ///
    /// - `expiration_criterion`: The condition the expiration period is measured from.
    /// - `expiration_days`: The period in days after which the system automatically deletes the channel.
    pub fn new(
        expiration_criterion: impl IntoValue<ExpirationCriterion>,
        expiration_days: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ExpirationCriterion",
            expiration_criterion.into_value().into_node(),
        );
        object_.put("ExpirationDays", expiration_days.into_value().into_node());
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

impl Kind for ExpirationSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExpirationSettingsProperty> for ExpirationSettingsProperty {}
impl From<ExpirationSettingsProperty> for Node {
    #[inline]
    fn from(value: ExpirationSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExpirationSettingsProperty> for ExpirationSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<ExpirationSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ExpirationCriterion` of a `ExpirationSettings` of `AWS::Chime::Channel`.
pub enum ExpirationCriterion {
    /// `CREATED_TIMESTAMP`.
    CreatedTimestamp,
    /// `LAST_MESSAGE_TIMESTAMP`.
    LastMessageTimestamp,
}

#[diagnostic::do_not_recommend]
impl Kind for ExpirationCriterion {}
#[diagnostic::do_not_recommend]
impl TextKind for ExpirationCriterion {}
#[diagnostic::do_not_recommend]
impl IdKind for ExpirationCriterion {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ExpirationCriterion {}
#[diagnostic::do_not_recommend]
impl IntoValue<ExpirationCriterion> for ExpirationCriterion {
    #[inline]
    fn into_value(self) -> Value<ExpirationCriterion> {
        const VALUES: &[&str] = &["CREATED_TIMESTAMP", "LAST_MESSAGE_TIMESTAMP"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Mode` of `AWS::Chime::Channel`.
pub enum Mode {
    /// `RESTRICTED`.
    Restricted,
    /// `UNRESTRICTED`.
    Unrestricted,
}

#[diagnostic::do_not_recommend]
impl Kind for Mode {}
#[diagnostic::do_not_recommend]
impl TextKind for Mode {}
#[diagnostic::do_not_recommend]
impl IdKind for Mode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Mode {}
#[diagnostic::do_not_recommend]
impl IntoValue<Mode> for Mode {
    #[inline]
    fn into_value(self) -> Value<Mode> {
        const VALUES: &[&str] = &["RESTRICTED", "UNRESTRICTED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Privacy` of `AWS::Chime::Channel`.
pub enum Privacy {
    /// `PRIVATE`.
    Private,
    /// `PUBLIC`.
    Public,
}

#[diagnostic::do_not_recommend]
impl Kind for Privacy {}
#[diagnostic::do_not_recommend]
impl TextKind for Privacy {}
#[diagnostic::do_not_recommend]
impl IdKind for Privacy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Privacy {}
#[diagnostic::do_not_recommend]
impl IntoValue<Privacy> for Privacy {
    #[inline]
    fn into_value(self) -> Value<Privacy> {
        const VALUES: &[&str] = &["PRIVATE", "PUBLIC"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

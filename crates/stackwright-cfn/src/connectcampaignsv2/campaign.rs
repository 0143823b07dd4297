// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ConnectCampaignsV2::Campaign` and its property types.

use crate::l1::*;

/// Creates an outbound campaign.
///
/// > - For users to be able to view or edit a campaign at a later date by using the Amazon Connect user interface, you must add the instance ID as a tag. For example, `{ "tags": {"owner": "arn:aws:connect:{REGION}:{AWS_ACCOUNT_ID}:instance/{CONNECT_INSTANCE_ID}"}}`.
/// > - After a campaign is created, you can't add/remove source.
/// > - Configuring maximum ring time is not supported for the Preview dial mode.
///
/// `AWS::ConnectCampaignsV2::Campaign`; `Ref` returns its `Arn`, a [`connectcampaignsv2::CampaignArn`](kinds::connectcampaignsv2::CampaignArn).
/// Changing one of these replaces it: `ConnectInstanceId`.
/// Attributes: `Arn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connectcampaignsv2-campaign.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCampaign(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::ConnectCampaignsV2::Campaign",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("campaign.rules"),
};

impl CfnCampaign {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ConnectCampaignsV2::Campaign";

    /// `CfnCampaign` with its required properties, in alphabetical order:
    ///
    /// - `connect_instance_id`: The identifier of the Amazon Connect instance.
    /// - `name`: The name of the outbound campaign.
    pub fn new(connect_instance_id: impl IntoValue<String>, name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ConnectInstanceId",
            connect_instance_id.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Contains channel subtype configuration for an outbound campaign.
    ///
    /// `ChannelSubtypeConfig`; updated in place.
    pub fn channel_subtype_config(
        mut self,
        value: impl IntoValue<ChannelSubtypeConfigProperty>,
    ) -> Self {
        self.0
            .put("ChannelSubtypeConfig", value.into_value().into_node());
        self
    }

    /// Communication limits configuration for an outbound campaign.
    ///
    /// `CommunicationLimitsOverride`; updated in place.
    pub fn communication_limits_override(
        mut self,
        value: impl IntoValue<CommunicationLimitsConfigProperty>,
    ) -> Self {
        self.0.put(
            "CommunicationLimitsOverride",
            value.into_value().into_node(),
        );
        self
    }

    /// Contains communication time configuration for an outbound campaign.
    ///
    /// `CommunicationTimeConfig`; updated in place.
    pub fn communication_time_config(
        mut self,
        value: impl IntoValue<CommunicationTimeConfigProperty>,
    ) -> Self {
        self.0
            .put("CommunicationTimeConfig", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the Amazon Connect campaign flow associated with the outbound campaign.
    ///
    /// `ConnectCampaignFlowArn`; updated in place.
    pub fn connect_campaign_flow_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ConnectCampaignFlowArn", value.into_value().into_node());
        self
    }

    /// Entry limits config for a campaign
    ///
    /// `EntryLimitsConfig`; updated in place.
    pub fn entry_limits_config(mut self, value: impl IntoValue<EntryLimitsConfigProperty>) -> Self {
        self.0
            .put("EntryLimitsConfig", value.into_value().into_node());
        self
    }

    /// Contains the schedule configuration.
    ///
    /// `Schedule`; updated in place.
    pub fn schedule(mut self, value: impl IntoValue<ScheduleProperty>) -> Self {
        self.0.put("Schedule", value.into_value().into_node());
        self
    }

    /// Contains source configuration.
    ///
    /// `Source`; updated in place.
    pub fn source(mut self, value: impl IntoValue<SourceProperty>) -> Self {
        self.0.put("Source", value.into_value().into_node());
        self
    }

    /// The tags used to organize, track, or control access for this resource. For example, `{ "tags": {"key1":"value1", "key2":"value2"} }`.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The type of campaign.
    ///
    /// `Type`; one of `MANAGED`, `JOURNEY`; updated in place.
    pub fn r#type(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.put("Type", value.into_value().into_node());
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

impl Construct for CfnCampaign {
    type Handle = CfnCampaignRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCampaignRef {
        CfnCampaignRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCampaign`] of a stack.
pub struct CfnCampaignRef(NodeRef);

impl Clone for CfnCampaignRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCampaignRef {}
impl AsNode for CfnCampaignRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCampaignRef {
    /// What `Ref` returns: its `Arn`, a [`connectcampaignsv2::CampaignArn`](kinds::connectcampaignsv2::CampaignArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::connectcampaignsv2::CampaignArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN).
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::connectcampaignsv2::CampaignArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::connectcampaignsv2::CampaignArn> for &CfnCampaignRef {
    #[inline]
    fn into_value(self) -> Value<kinds::connectcampaignsv2::CampaignArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Contains answering machine detection configuration.
///
/// The property type `AnswerMachineDetectionConfig` of `AWS::ConnectCampaignsV2::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct AnswerMachineDetectionConfigProperty(Object);

impl AnswerMachineDetectionConfigProperty {
    /// `AnswerMachineDetectionConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `enable_answer_machine_detection`: Enables answering machine detection.
    pub fn new(enable_answer_machine_detection: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "EnableAnswerMachineDetection",
            enable_answer_machine_detection.into_value().into_node(),
        );
        Self(object_)
    }

    /// Whether or not waiting for an answer machine prompt is enabled.
    ///
    /// `AwaitAnswerMachinePrompt`.
    pub fn await_answer_machine_prompt(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AwaitAnswerMachinePrompt", value.into_value().into_node());
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

impl Kind for AnswerMachineDetectionConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AnswerMachineDetectionConfigProperty> for AnswerMachineDetectionConfigProperty {}
impl From<AnswerMachineDetectionConfigProperty> for Node {
    #[inline]
    fn from(value: AnswerMachineDetectionConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AnswerMachineDetectionConfigProperty> for AnswerMachineDetectionConfigProperty {
    #[inline]
    fn into_value(self) -> Value<AnswerMachineDetectionConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains channel subtype configuration for an outbound campaign.
///
/// The property type `ChannelSubtypeConfig` of `AWS::ConnectCampaignsV2::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct ChannelSubtypeConfigProperty(Object);

impl ChannelSubtypeConfigProperty {
    /// `ChannelSubtypeConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The configuration of the email channel subtype.
    ///
    /// `Email`.
    pub fn email(mut self, value: impl IntoValue<EmailChannelSubtypeConfigProperty>) -> Self {
        self.0.put("Email", value.into_value().into_node());
        self
    }

    /// The configuration of the SMS channel subtype.
    ///
    /// `Sms`.
    pub fn sms(mut self, value: impl IntoValue<SmsChannelSubtypeConfigProperty>) -> Self {
        self.0.put("Sms", value.into_value().into_node());
        self
    }

    /// The configuration of the telephony channel subtype.
    ///
    /// `Telephony`.
    pub fn telephony(
        mut self,
        value: impl IntoValue<TelephonyChannelSubtypeConfigProperty>,
    ) -> Self {
        self.0.put("Telephony", value.into_value().into_node());
        self
    }

    /// The configuration of the WhatsApp channel subtype.
    ///
    /// `WhatsApp`.
    pub fn whats_app(
        mut self,
        value: impl IntoValue<WhatsAppChannelSubtypeConfigProperty>,
    ) -> Self {
        self.0.put("WhatsApp", value.into_value().into_node());
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

impl Kind for ChannelSubtypeConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ChannelSubtypeConfigProperty> for ChannelSubtypeConfigProperty {}
impl From<ChannelSubtypeConfigProperty> for Node {
    #[inline]
    fn from(value: ChannelSubtypeConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ChannelSubtypeConfigProperty> for ChannelSubtypeConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ChannelSubtypeConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about a communication limit.
///
/// The property type `CommunicationLimit` of `AWS::ConnectCampaignsV2::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct CommunicationLimitProperty(Object);

impl CommunicationLimitProperty {
    /// `CommunicationLimitProperty` with its required properties, in alphabetical order:
    ///
    /// - `frequency`: The frequency of communication limit evaluation.
    /// - `max_count_per_recipient`: The maximum outreaching count for each recipient.
    /// - `unit`: The unit of communication limit evaluation.
    pub fn new(
        frequency: impl IntoValue<i64>,
        max_count_per_recipient: impl IntoValue<i64>,
        unit: impl IntoValue<Unit>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Frequency", frequency.into_value().into_node());
        object_.put(
            "MaxCountPerRecipient",
            max_count_per_recipient.into_value().into_node(),
        );
        object_.put("Unit", unit.into_value().into_node());
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

impl Kind for CommunicationLimitProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CommunicationLimitProperty> for CommunicationLimitProperty {}
impl From<CommunicationLimitProperty> for Node {
    #[inline]
    fn from(value: CommunicationLimitProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CommunicationLimitProperty> for CommunicationLimitProperty {
    #[inline]
    fn into_value(self) -> Value<CommunicationLimitProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about communication limits.
///
/// The property type `CommunicationLimits` of `AWS::ConnectCampaignsV2::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct CommunicationLimitsProperty(Object);

impl CommunicationLimitsProperty {
    /// `CommunicationLimitsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The list of CommunicationLimits.
    ///
    /// `CommunicationLimitList`.
    pub fn communication_limit_list(
        mut self,
        value: impl IntoValue<List<CommunicationLimitProperty>>,
    ) -> Self {
        self.0
            .put("CommunicationLimitList", value.into_value().into_node());
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

impl Kind for CommunicationLimitsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CommunicationLimitsProperty> for CommunicationLimitsProperty {}
impl From<CommunicationLimitsProperty> for Node {
    #[inline]
    fn from(value: CommunicationLimitsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CommunicationLimitsProperty> for CommunicationLimitsProperty {
    #[inline]
    fn into_value(self) -> Value<CommunicationLimitsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains the communication limits configuration for an outbound campaign.
///
/// The property type `CommunicationLimitsConfig` of `AWS::ConnectCampaignsV2::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct CommunicationLimitsConfigProperty(Object);

impl CommunicationLimitsConfigProperty {
    /// `CommunicationLimitsConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The CommunicationLimits that apply to all channel subtypes defined in an outbound campaign.
    ///
    /// `AllChannelsSubtypes`.
    pub fn all_channels_subtypes(
        mut self,
        value: impl IntoValue<CommunicationLimitsProperty>,
    ) -> Self {
        self.0
            .put("AllChannelsSubtypes", value.into_value().into_node());
        self
    }

    /// Opt-in or Opt-out from instance-level limits.
    ///
    /// `InstanceLimitsHandling`; one of `OPT_IN`, `OPT_OUT`.
    pub fn instance_limits_handling(
        mut self,
        value: impl IntoValue<InstanceLimitsHandling>,
    ) -> Self {
        self.0
            .put("InstanceLimitsHandling", value.into_value().into_node());
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

impl Kind for CommunicationLimitsConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CommunicationLimitsConfigProperty> for CommunicationLimitsConfigProperty {}
impl From<CommunicationLimitsConfigProperty> for Node {
    #[inline]
    fn from(value: CommunicationLimitsConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CommunicationLimitsConfigProperty> for CommunicationLimitsConfigProperty {
    #[inline]
    fn into_value(self) -> Value<CommunicationLimitsConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Communication time configuration for an outbound campaign.
///
/// The property type `CommunicationTimeConfig` of `AWS::ConnectCampaignsV2::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct CommunicationTimeConfigProperty(Object);

impl CommunicationTimeConfigProperty {
    /// `CommunicationTimeConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `local_time_zone_config`: The local timezone configuration.
    pub fn new(local_time_zone_config: impl IntoValue<LocalTimeZoneConfigProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "LocalTimeZoneConfig",
            local_time_zone_config.into_value().into_node(),
        );
        Self(object_)
    }

    /// The communication time configuration for the email channel subtype.
    ///
    /// `Email`.
    pub fn email(mut self, value: impl IntoValue<TimeWindowProperty>) -> Self {
        self.0.put("Email", value.into_value().into_node());
        self
    }

    /// The communication time configuration for the SMS channel subtype.
    ///
    /// `Sms`.
    pub fn sms(mut self, value: impl IntoValue<TimeWindowProperty>) -> Self {
        self.0.put("Sms", value.into_value().into_node());
        self
    }

    /// The communication time configuration for the telephony channel subtype.
    ///
    /// `Telephony`.
    pub fn telephony(mut self, value: impl IntoValue<TimeWindowProperty>) -> Self {
        self.0.put("Telephony", value.into_value().into_node());
        self
    }

    /// The communication time configuration for the WhatsApp channel subtype.
    ///
    /// `WhatsApp`.
    pub fn whats_app(mut self, value: impl IntoValue<TimeWindowProperty>) -> Self {
        self.0.put("WhatsApp", value.into_value().into_node());
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

impl Kind for CommunicationTimeConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CommunicationTimeConfigProperty> for CommunicationTimeConfigProperty {}
impl From<CommunicationTimeConfigProperty> for Node {
    #[inline]
    fn from(value: CommunicationTimeConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CommunicationTimeConfigProperty> for CommunicationTimeConfigProperty {
    #[inline]
    fn into_value(self) -> Value<CommunicationTimeConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The daily hours configuration.
///
/// The property type `DailyHour` of `AWS::ConnectCampaignsV2::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct DailyHourProperty(Object);

impl DailyHourProperty {
    /// `DailyHourProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The key for DailyHour.
    ///
    /// `Key`; one of `MONDAY`, `TUESDAY`, `WEDNESDAY`, `THURSDAY`, `FRIDAY`, `SATURDAY`, `SUNDAY`.
    pub fn key(mut self, value: impl IntoValue<Key>) -> Self {
        self.0.put("Key", value.into_value().into_node());
        self
    }

    /// The value for DailyHour.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<List<TimeRangeProperty>>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for DailyHourProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DailyHourProperty> for DailyHourProperty {}
impl From<DailyHourProperty> for Node {
    #[inline]
    fn from(value: DailyHourProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DailyHourProperty> for DailyHourProperty {
    #[inline]
    fn into_value(self) -> Value<DailyHourProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for the email channel subtype.
///
/// The property type `EmailChannelSubtypeConfig` of `AWS::ConnectCampaignsV2::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct EmailChannelSubtypeConfigProperty(Object);

impl EmailChannelSubtypeConfigProperty {
    /// `EmailChannelSubtypeConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `default_outbound_config`: The default email outbound configuration of an outbound campaign.
    /// - `outbound_mode`: The outbound mode for email of an outbound campaign.
    pub fn new(
        default_outbound_config: impl IntoValue<EmailOutboundConfigProperty>,
        outbound_mode: impl IntoValue<EmailOutboundModeProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DefaultOutboundConfig",
            default_outbound_config.into_value().into_node(),
        );
        object_.put("OutboundMode", outbound_mode.into_value().into_node());
        Self(object_)
    }

    /// The allocation of email capacity between multiple running outbound campaigns.
    ///
    /// `Capacity`.
    pub fn capacity(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Capacity", value.into_value().into_node());
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

impl Kind for EmailChannelSubtypeConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EmailChannelSubtypeConfigProperty> for EmailChannelSubtypeConfigProperty {}
impl From<EmailChannelSubtypeConfigProperty> for Node {
    #[inline]
    fn from(value: EmailChannelSubtypeConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EmailChannelSubtypeConfigProperty> for EmailChannelSubtypeConfigProperty {
    #[inline]
    fn into_value(self) -> Value<EmailChannelSubtypeConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The outbound configuration for email.
///
/// The property type `EmailOutboundConfig` of `AWS::ConnectCampaignsV2::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct EmailOutboundConfigProperty(Object);

impl EmailOutboundConfigProperty {
    /// `EmailOutboundConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `connect_source_email_address`: The Amazon Connect source email address.
    /// - `wisdom_template_arn`: The Amazon Resource Name (ARN) of the Amazon Q in Connect template.
    pub fn new(
        connect_source_email_address: impl IntoValue<String>,
        wisdom_template_arn: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ConnectSourceEmailAddress",
            connect_source_email_address.into_value().into_node(),
        );
        object_.put(
            "WisdomTemplateArn",
            wisdom_template_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// The display name for the Amazon Connect source email address.
    ///
    /// `SourceEmailAddressDisplayName`.
    pub fn source_email_address_display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "SourceEmailAddressDisplayName",
            value.into_value().into_node(),
        );
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

impl Kind for EmailOutboundConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EmailOutboundConfigProperty> for EmailOutboundConfigProperty {}
impl From<EmailOutboundConfigProperty> for Node {
    #[inline]
    fn from(value: EmailOutboundConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EmailOutboundConfigProperty> for EmailOutboundConfigProperty {
    #[inline]
    fn into_value(self) -> Value<EmailOutboundConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about email outbound mode.
///
/// The property type `EmailOutboundMode` of `AWS::ConnectCampaignsV2::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct EmailOutboundModeProperty(Object);

impl EmailOutboundModeProperty {
    /// `EmailOutboundModeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The agentless outbound mode configuration for email.
    ///
    /// `AgentlessConfig`; free JSON, such as an [`Object`].
    pub fn agentless_config(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("AgentlessConfig", value.into_value().into_node());
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

impl Kind for EmailOutboundModeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EmailOutboundModeProperty> for EmailOutboundModeProperty {}
impl From<EmailOutboundModeProperty> for Node {
    #[inline]
    fn from(value: EmailOutboundModeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EmailOutboundModeProperty> for EmailOutboundModeProperty {
    #[inline]
    fn into_value(self) -> Value<EmailOutboundModeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Entry limits config for a campaign
///
/// The property type `EntryLimitsConfig` of `AWS::ConnectCampaignsV2::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct EntryLimitsConfigProperty(Object);

impl EntryLimitsConfigProperty {
    /// `EntryLimitsConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `max_entry_count`: Maximum number of entries per participant.
    /// - `min_entry_interval`: Time duration in ISO 8601 format.
    pub fn new(
        max_entry_count: impl IntoValue<i64>,
        min_entry_interval: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MaxEntryCount", max_entry_count.into_value().into_node());
        object_.put(
            "MinEntryInterval",
            min_entry_interval.into_value().into_node(),
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

impl Kind for EntryLimitsConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EntryLimitsConfigProperty> for EntryLimitsConfigProperty {}
impl From<EntryLimitsConfigProperty> for Node {
    #[inline]
    fn from(value: EntryLimitsConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EntryLimitsConfigProperty> for EntryLimitsConfigProperty {
    #[inline]
    fn into_value(self) -> Value<EntryLimitsConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The event trigger of the campaign.
///
/// The property type `EventTrigger` of `AWS::ConnectCampaignsV2::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct EventTriggerProperty(Object);

impl EventTriggerProperty {
    /// `EventTriggerProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of the Customer Profiles domain.
    ///
    /// `CustomerProfilesDomainArn`.
    pub fn customer_profiles_domain_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CustomerProfilesDomainArn", value.into_value().into_node());
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

impl Kind for EventTriggerProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EventTriggerProperty> for EventTriggerProperty {}
impl From<EventTriggerProperty> for Node {
    #[inline]
    fn from(value: EventTriggerProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EventTriggerProperty> for EventTriggerProperty {
    #[inline]
    fn into_value(self) -> Value<EventTriggerProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of timezone for recipient.
///
/// The property type `LocalTimeZoneConfig` of `AWS::ConnectCampaignsV2::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct LocalTimeZoneConfigProperty(Object);

impl LocalTimeZoneConfigProperty {
    /// `LocalTimeZoneConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The timezone to use for all recipients.
    ///
    /// `DefaultTimeZone`.
    pub fn default_time_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DefaultTimeZone", value.into_value().into_node());
        self
    }

    /// Detects methods for the recipient's timezone.
    ///
    /// `LocalTimeZoneDetection`; one of `ZIP_CODE`, `AREA_CODE`.
    pub fn local_time_zone_detection(
        mut self,
        value: impl IntoValue<List<LocalTimeZoneDetection>>,
    ) -> Self {
        self.0
            .put("LocalTimeZoneDetection", value.into_value().into_node());
        self
    }

    /// Local TimeZone Detection scope
    ///
    /// `LocalTimeZoneDetectionScope`; one of `PRIMARY_ONLY`, `ALL_AVAILABLE`.
    pub fn local_time_zone_detection_scope(
        mut self,
        value: impl IntoValue<LocalTimeZoneDetectionScope>,
    ) -> Self {
        self.0.put(
            "LocalTimeZoneDetectionScope",
            value.into_value().into_node(),
        );
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

impl Kind for LocalTimeZoneConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LocalTimeZoneConfigProperty> for LocalTimeZoneConfigProperty {}
impl From<LocalTimeZoneConfigProperty> for Node {
    #[inline]
    fn from(value: LocalTimeZoneConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LocalTimeZoneConfigProperty> for LocalTimeZoneConfigProperty {
    #[inline]
    fn into_value(self) -> Value<LocalTimeZoneConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about open hours.
///
/// The property type `OpenHours` of `AWS::ConnectCampaignsV2::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct OpenHoursProperty(Object);

impl OpenHoursProperty {
    /// `OpenHoursProperty` with its required properties, in alphabetical order:
    ///
    /// - `daily_hours`: The daily hours configuration.
    pub fn new(daily_hours: impl IntoValue<List<DailyHourProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DailyHours", daily_hours.into_value().into_node());
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

impl Kind for OpenHoursProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OpenHoursProperty> for OpenHoursProperty {}
impl From<OpenHoursProperty> for Node {
    #[inline]
    fn from(value: OpenHoursProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OpenHoursProperty> for OpenHoursProperty {
    #[inline]
    fn into_value(self) -> Value<OpenHoursProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains predictive outbound mode configuration.
///
/// The property type `PredictiveConfig` of `AWS::ConnectCampaignsV2::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct PredictiveConfigProperty(Object);

impl PredictiveConfigProperty {
    /// `PredictiveConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `bandwidth_allocation`: Bandwidth allocation for the predictive outbound mode.
    pub fn new(bandwidth_allocation: impl IntoValue<f64>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "BandwidthAllocation",
            bandwidth_allocation.into_value().into_node(),
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

impl Kind for PredictiveConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PredictiveConfigProperty> for PredictiveConfigProperty {}
impl From<PredictiveConfigProperty> for Node {
    #[inline]
    fn from(value: PredictiveConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PredictiveConfigProperty> for PredictiveConfigProperty {
    #[inline]
    fn into_value(self) -> Value<PredictiveConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains preview outbound mode configuration.
///
/// The property type `PreviewConfig` of `AWS::ConnectCampaignsV2::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct PreviewConfigProperty(Object);

impl PreviewConfigProperty {
    /// `PreviewConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `bandwidth_allocation`: Bandwidth allocation for the preview outbound mode.
    /// - `timeout_config`: Countdown timer configuration for preview outbound mode.
    pub fn new(
        bandwidth_allocation: impl IntoValue<f64>,
        timeout_config: impl IntoValue<TimeoutConfigProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "BandwidthAllocation",
            bandwidth_allocation.into_value().into_node(),
        );
        object_.put("TimeoutConfig", timeout_config.into_value().into_node());
        Self(object_)
    }

    /// Agent actions for the preview outbound mode.
    ///
    /// `AgentActions`; one of `DISCARD`.
    pub fn agent_actions(mut self, value: impl IntoValue<List<AgentAction>>) -> Self {
        self.0.put("AgentActions", value.into_value().into_node());
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

impl Kind for PreviewConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PreviewConfigProperty> for PreviewConfigProperty {}
impl From<PreviewConfigProperty> for Node {
    #[inline]
    fn from(value: PreviewConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PreviewConfigProperty> for PreviewConfigProperty {
    #[inline]
    fn into_value(self) -> Value<PreviewConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains the progressive outbound mode configuration.
///
/// The property type `ProgressiveConfig` of `AWS::ConnectCampaignsV2::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProgressiveConfigProperty(Object);

impl ProgressiveConfigProperty {
    /// `ProgressiveConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `bandwidth_allocation`: Bandwidth allocation for the progressive outbound mode.
    pub fn new(bandwidth_allocation: impl IntoValue<f64>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "BandwidthAllocation",
            bandwidth_allocation.into_value().into_node(),
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

impl Kind for ProgressiveConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProgressiveConfigProperty> for ProgressiveConfigProperty {}
impl From<ProgressiveConfigProperty> for Node {
    #[inline]
    fn from(value: ProgressiveConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProgressiveConfigProperty> for ProgressiveConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ProgressiveConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about a restricted period.
///
/// The property type `RestrictedPeriod` of `AWS::ConnectCampaignsV2::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct RestrictedPeriodProperty(Object);

impl RestrictedPeriodProperty {
    /// `RestrictedPeriodProperty` with its required properties, in alphabetical order:
    ///
    /// - `end_date`: The end date of the restricted period.
    /// - `start_date`: The start date of the restricted period.
    pub fn new(end_date: impl IntoValue<String>, start_date: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EndDate", end_date.into_value().into_node());
        object_.put("StartDate", start_date.into_value().into_node());
        Self(object_)
    }

    /// The name of the restricted period.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
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

impl Kind for RestrictedPeriodProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RestrictedPeriodProperty> for RestrictedPeriodProperty {}
impl From<RestrictedPeriodProperty> for Node {
    #[inline]
    fn from(value: RestrictedPeriodProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RestrictedPeriodProperty> for RestrictedPeriodProperty {
    #[inline]
    fn into_value(self) -> Value<RestrictedPeriodProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about restricted periods.
///
/// The property type `RestrictedPeriods` of `AWS::ConnectCampaignsV2::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct RestrictedPeriodsProperty(Object);

impl RestrictedPeriodsProperty {
    /// `RestrictedPeriodsProperty` with its required properties, in alphabetical order:
    ///
    /// - `restricted_period_list`: The restricted period list.
    pub fn new(restricted_period_list: impl IntoValue<List<RestrictedPeriodProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "RestrictedPeriodList",
            restricted_period_list.into_value().into_node(),
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

impl Kind for RestrictedPeriodsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RestrictedPeriodsProperty> for RestrictedPeriodsProperty {}
impl From<RestrictedPeriodsProperty> for Node {
    #[inline]
    fn from(value: RestrictedPeriodsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RestrictedPeriodsProperty> for RestrictedPeriodsProperty {
    #[inline]
    fn into_value(self) -> Value<RestrictedPeriodsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains the schedule configuration.
///
/// The property type `Schedule` of `AWS::ConnectCampaignsV2::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScheduleProperty(Object);

impl ScheduleProperty {
    /// `ScheduleProperty` with its required properties, in alphabetical order:
    ///
    /// - `end_time`: The end time of the schedule in UTC.
    /// - `start_time`: The start time of the schedule in UTC.
    pub fn new(end_time: impl IntoValue<String>, start_time: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EndTime", end_time.into_value().into_node());
        object_.put("StartTime", start_time.into_value().into_node());
        Self(object_)
    }

    /// The refresh frequency of the campaign.
    ///
    /// `RefreshFrequency`.
    pub fn refresh_frequency(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("RefreshFrequency", value.into_value().into_node());
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

impl Kind for ScheduleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScheduleProperty> for ScheduleProperty {}
impl From<ScheduleProperty> for Node {
    #[inline]
    fn from(value: ScheduleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScheduleProperty> for ScheduleProperty {
    #[inline]
    fn into_value(self) -> Value<ScheduleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for the SMS channel subtype.
///
/// The property type `SmsChannelSubtypeConfig` of `AWS::ConnectCampaignsV2::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct SmsChannelSubtypeConfigProperty(Object);

impl SmsChannelSubtypeConfigProperty {
    /// `SmsChannelSubtypeConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `default_outbound_config`: The default SMS outbound configuration of an outbound campaign.
    /// - `outbound_mode`: The outbound mode of SMS for an outbound campaign.
    pub fn new(
        default_outbound_config: impl IntoValue<SmsOutboundConfigProperty>,
        outbound_mode: impl IntoValue<SmsOutboundModeProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DefaultOutboundConfig",
            default_outbound_config.into_value().into_node(),
        );
        object_.put("OutboundMode", outbound_mode.into_value().into_node());
        Self(object_)
    }

    /// The allocation of SMS capacity between multiple running outbound campaigns.
    ///
    /// `Capacity`.
    pub fn capacity(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Capacity", value.into_value().into_node());
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

impl Kind for SmsChannelSubtypeConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SmsChannelSubtypeConfigProperty> for SmsChannelSubtypeConfigProperty {}
impl From<SmsChannelSubtypeConfigProperty> for Node {
    #[inline]
    fn from(value: SmsChannelSubtypeConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SmsChannelSubtypeConfigProperty> for SmsChannelSubtypeConfigProperty {
    #[inline]
    fn into_value(self) -> Value<SmsChannelSubtypeConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The outbound configuration for SMS.
///
/// The property type `SmsOutboundConfig` of `AWS::ConnectCampaignsV2::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct SmsOutboundConfigProperty(Object);

impl SmsOutboundConfigProperty {
    /// `SmsOutboundConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `connect_source_phone_number_arn`: The Amazon Resource Name (ARN) of the Amazon Connect source SMS phone number.
    /// - `wisdom_template_arn`: The Amazon Resource Name (ARN) of the Amazon Q in Connect template.
    pub fn new(
        connect_source_phone_number_arn: impl IntoValue<String>,
        wisdom_template_arn: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ConnectSourcePhoneNumberArn",
            connect_source_phone_number_arn.into_value().into_node(),
        );
        object_.put(
            "WisdomTemplateArn",
            wisdom_template_arn.into_value().into_node(),
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

impl Kind for SmsOutboundConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SmsOutboundConfigProperty> for SmsOutboundConfigProperty {}
impl From<SmsOutboundConfigProperty> for Node {
    #[inline]
    fn from(value: SmsOutboundConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SmsOutboundConfigProperty> for SmsOutboundConfigProperty {
    #[inline]
    fn into_value(self) -> Value<SmsOutboundConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about the SMS outbound mode.
///
/// The property type `SmsOutboundMode` of `AWS::ConnectCampaignsV2::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct SmsOutboundModeProperty(Object);

impl SmsOutboundModeProperty {
    /// `SmsOutboundModeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Contains agentless outbound mode configuration.
    ///
    /// `AgentlessConfig`; free JSON, such as an [`Object`].
    pub fn agentless_config(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("AgentlessConfig", value.into_value().into_node());
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

impl Kind for SmsOutboundModeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SmsOutboundModeProperty> for SmsOutboundModeProperty {}
impl From<SmsOutboundModeProperty> for Node {
    #[inline]
    fn from(value: SmsOutboundModeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SmsOutboundModeProperty> for SmsOutboundModeProperty {
    #[inline]
    fn into_value(self) -> Value<SmsOutboundModeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains source configuration.
///
/// The property type `Source` of `AWS::ConnectCampaignsV2::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct SourceProperty(Object);

impl SourceProperty {
    /// `SourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of the Customer Profiles segment.
    ///
    /// `CustomerProfilesSegmentArn`.
    pub fn customer_profiles_segment_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CustomerProfilesSegmentArn", value.into_value().into_node());
        self
    }

    /// The event trigger of the campaign.
    ///
    /// `EventTrigger`.
    pub fn event_trigger(mut self, value: impl IntoValue<EventTriggerProperty>) -> Self {
        self.0.put("EventTrigger", value.into_value().into_node());
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

impl Kind for SourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SourceProperty> for SourceProperty {}
impl From<SourceProperty> for Node {
    #[inline]
    fn from(value: SourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SourceProperty> for SourceProperty {
    #[inline]
    fn into_value(self) -> Value<SourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for the telephony channel subtype.
///
/// The property type `TelephonyChannelSubtypeConfig` of `AWS::ConnectCampaignsV2::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct TelephonyChannelSubtypeConfigProperty(Object);

impl TelephonyChannelSubtypeConfigProperty {
    /// `TelephonyChannelSubtypeConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `default_outbound_config`: The default telephony outbound configuration of an outbound campaign.
    /// - `outbound_mode`: The outbound mode of telephony for an outbound campaign.
    pub fn new(
        default_outbound_config: impl IntoValue<TelephonyOutboundConfigProperty>,
        outbound_mode: impl IntoValue<TelephonyOutboundModeProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DefaultOutboundConfig",
            default_outbound_config.into_value().into_node(),
        );
        object_.put("OutboundMode", outbound_mode.into_value().into_node());
        Self(object_)
    }

    /// The allocation of telephony capacity between multiple running outbound campaigns.
    ///
    /// `Capacity`.
    pub fn capacity(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Capacity", value.into_value().into_node());
        self
    }

    /// The identifier of the Amazon Connect queue associated with telephony outbound requests of an outbound campaign.
    ///
    /// `ConnectQueueId`.
    pub fn connect_queue_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ConnectQueueId", value.into_value().into_node());
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

impl Kind for TelephonyChannelSubtypeConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TelephonyChannelSubtypeConfigProperty> for TelephonyChannelSubtypeConfigProperty {}
impl From<TelephonyChannelSubtypeConfigProperty> for Node {
    #[inline]
    fn from(value: TelephonyChannelSubtypeConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TelephonyChannelSubtypeConfigProperty> for TelephonyChannelSubtypeConfigProperty {
    #[inline]
    fn into_value(self) -> Value<TelephonyChannelSubtypeConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The outbound configuration for telephony.
///
/// The property type `TelephonyOutboundConfig` of `AWS::ConnectCampaignsV2::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct TelephonyOutboundConfigProperty(Object);

impl TelephonyOutboundConfigProperty {
    /// `TelephonyOutboundConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `connect_contact_flow_id`: The identifier of the published Amazon Connect contact flow.
    pub fn new(connect_contact_flow_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ConnectContactFlowId",
            connect_contact_flow_id.into_value().into_node(),
        );
        Self(object_)
    }

    /// The answering machine detection configuration.
    ///
    /// `AnswerMachineDetectionConfig`.
    pub fn answer_machine_detection_config(
        mut self,
        value: impl IntoValue<AnswerMachineDetectionConfigProperty>,
    ) -> Self {
        self.0.put(
            "AnswerMachineDetectionConfig",
            value.into_value().into_node(),
        );
        self
    }

    /// The Amazon Connect source phone number.
    ///
    /// `ConnectSourcePhoneNumber`.
    pub fn connect_source_phone_number(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ConnectSourcePhoneNumber", value.into_value().into_node());
        self
    }

    /// The ring timeout configuration for outbound calls. Specifies how long to wait for the call to be answered before timing out.
    ///
    /// `RingTimeout`.
    pub fn ring_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("RingTimeout", value.into_value().into_node());
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

impl Kind for TelephonyOutboundConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TelephonyOutboundConfigProperty> for TelephonyOutboundConfigProperty {}
impl From<TelephonyOutboundConfigProperty> for Node {
    #[inline]
    fn from(value: TelephonyOutboundConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TelephonyOutboundConfigProperty> for TelephonyOutboundConfigProperty {
    #[inline]
    fn into_value(self) -> Value<TelephonyOutboundConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about telephony outbound mode.
///
/// The property type `TelephonyOutboundMode` of `AWS::ConnectCampaignsV2::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct TelephonyOutboundModeProperty(Object);

impl TelephonyOutboundModeProperty {
    /// `TelephonyOutboundModeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The agentless outbound mode configuration for telephony.
    ///
    /// `AgentlessConfig`; free JSON, such as an [`Object`].
    pub fn agentless_config(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("AgentlessConfig", value.into_value().into_node());
        self
    }

    /// Contains predictive outbound mode configuration.
    ///
    /// `PredictiveConfig`.
    pub fn predictive_config(mut self, value: impl IntoValue<PredictiveConfigProperty>) -> Self {
        self.0
            .put("PredictiveConfig", value.into_value().into_node());
        self
    }

    /// Contains preview outbound mode configuration.
    ///
    /// `PreviewConfig`.
    pub fn preview_config(mut self, value: impl IntoValue<PreviewConfigProperty>) -> Self {
        self.0.put("PreviewConfig", value.into_value().into_node());
        self
    }

    /// Contains progressive telephony outbound mode configuration.
    ///
    /// `ProgressiveConfig`.
    pub fn progressive_config(mut self, value: impl IntoValue<ProgressiveConfigProperty>) -> Self {
        self.0
            .put("ProgressiveConfig", value.into_value().into_node());
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

impl Kind for TelephonyOutboundModeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TelephonyOutboundModeProperty> for TelephonyOutboundModeProperty {}
impl From<TelephonyOutboundModeProperty> for Node {
    #[inline]
    fn from(value: TelephonyOutboundModeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TelephonyOutboundModeProperty> for TelephonyOutboundModeProperty {
    #[inline]
    fn into_value(self) -> Value<TelephonyOutboundModeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about a time range.
///
/// The property type `TimeRange` of `AWS::ConnectCampaignsV2::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct TimeRangeProperty(Object);

impl TimeRangeProperty {
    /// `TimeRangeProperty` with its required properties, in alphabetical order:
    ///
    /// - `end_time`: The end time of the time range.
    /// - `start_time`: The start time of the time range.
    pub fn new(end_time: impl IntoValue<String>, start_time: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EndTime", end_time.into_value().into_node());
        object_.put("StartTime", start_time.into_value().into_node());
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

impl Kind for TimeRangeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TimeRangeProperty> for TimeRangeProperty {}
impl From<TimeRangeProperty> for Node {
    #[inline]
    fn from(value: TimeRangeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TimeRangeProperty> for TimeRangeProperty {
    #[inline]
    fn into_value(self) -> Value<TimeRangeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about a time window.
///
/// The property type `TimeWindow` of `AWS::ConnectCampaignsV2::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct TimeWindowProperty(Object);

impl TimeWindowProperty {
    /// `TimeWindowProperty` with its required properties, in alphabetical order:
    ///
    /// - `open_hours`: The open hours configuration.
    pub fn new(open_hours: impl IntoValue<OpenHoursProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("OpenHours", open_hours.into_value().into_node());
        Self(object_)
    }

    /// The restricted periods configuration.
    ///
    /// `RestrictedPeriods`.
    pub fn restricted_periods(mut self, value: impl IntoValue<RestrictedPeriodsProperty>) -> Self {
        self.0
            .put("RestrictedPeriods", value.into_value().into_node());
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

impl Kind for TimeWindowProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TimeWindowProperty> for TimeWindowProperty {}
impl From<TimeWindowProperty> for Node {
    #[inline]
    fn from(value: TimeWindowProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TimeWindowProperty> for TimeWindowProperty {
    #[inline]
    fn into_value(self) -> Value<TimeWindowProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains preview outbound mode timeout configuration.
///
/// The property type `TimeoutConfig` of `AWS::ConnectCampaignsV2::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct TimeoutConfigProperty(Object);

impl TimeoutConfigProperty {
    /// `TimeoutConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Duration in seconds for the countdown timer.
    ///
    /// `DurationInSeconds`.
    pub fn duration_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DurationInSeconds", value.into_value().into_node());
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

impl Kind for TimeoutConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TimeoutConfigProperty> for TimeoutConfigProperty {}
impl From<TimeoutConfigProperty> for Node {
    #[inline]
    fn from(value: TimeoutConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TimeoutConfigProperty> for TimeoutConfigProperty {
    #[inline]
    fn into_value(self) -> Value<TimeoutConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for the WhatsApp channel subtype.
///
/// The property type `WhatsAppChannelSubtypeConfig` of `AWS::ConnectCampaignsV2::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct WhatsAppChannelSubtypeConfigProperty(Object);

impl WhatsAppChannelSubtypeConfigProperty {
    /// `WhatsAppChannelSubtypeConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `default_outbound_config`: The default WhatsApp outbound configuration of an outbound campaign.
    /// - `outbound_mode`: The outbound mode for WhatsApp of an outbound campaign.
    pub fn new(
        default_outbound_config: impl IntoValue<WhatsAppOutboundConfigProperty>,
        outbound_mode: impl IntoValue<WhatsAppOutboundModeProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DefaultOutboundConfig",
            default_outbound_config.into_value().into_node(),
        );
        object_.put("OutboundMode", outbound_mode.into_value().into_node());
        Self(object_)
    }

    /// The allocation of WhatsApp capacity between multiple running outbound campaigns.
    ///
    /// `Capacity`.
    pub fn capacity(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Capacity", value.into_value().into_node());
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

impl Kind for WhatsAppChannelSubtypeConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WhatsAppChannelSubtypeConfigProperty> for WhatsAppChannelSubtypeConfigProperty {}
impl From<WhatsAppChannelSubtypeConfigProperty> for Node {
    #[inline]
    fn from(value: WhatsAppChannelSubtypeConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WhatsAppChannelSubtypeConfigProperty> for WhatsAppChannelSubtypeConfigProperty {
    #[inline]
    fn into_value(self) -> Value<WhatsAppChannelSubtypeConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The outbound configuration for WhatsApp.
///
/// The property type `WhatsAppOutboundConfig` of `AWS::ConnectCampaignsV2::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct WhatsAppOutboundConfigProperty(Object);

impl WhatsAppOutboundConfigProperty {
    /// `WhatsAppOutboundConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `connect_source_phone_number_arn`: The Amazon Resource Name (ARN) of the Amazon Connect source WhatsApp phone number.
    /// - `wisdom_template_arn`: The Amazon Resource Name (ARN) of the Amazon Q in Connect template.
    pub fn new(
        connect_source_phone_number_arn: impl IntoValue<String>,
        wisdom_template_arn: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ConnectSourcePhoneNumberArn",
            connect_source_phone_number_arn.into_value().into_node(),
        );
        object_.put(
            "WisdomTemplateArn",
            wisdom_template_arn.into_value().into_node(),
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

impl Kind for WhatsAppOutboundConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WhatsAppOutboundConfigProperty> for WhatsAppOutboundConfigProperty {}
impl From<WhatsAppOutboundConfigProperty> for Node {
    #[inline]
    fn from(value: WhatsAppOutboundConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WhatsAppOutboundConfigProperty> for WhatsAppOutboundConfigProperty {
    #[inline]
    fn into_value(self) -> Value<WhatsAppOutboundConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about the WhatsApp outbound mode.
///
/// The property type `WhatsAppOutboundMode` of `AWS::ConnectCampaignsV2::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct WhatsAppOutboundModeProperty(Object);

impl WhatsAppOutboundModeProperty {
    /// `WhatsAppOutboundModeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Agentless config
    ///
    /// `AgentlessConfig`; free JSON, such as an [`Object`].
    pub fn agentless_config(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("AgentlessConfig", value.into_value().into_node());
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

impl Kind for WhatsAppOutboundModeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WhatsAppOutboundModeProperty> for WhatsAppOutboundModeProperty {}
impl From<WhatsAppOutboundModeProperty> for Node {
    #[inline]
    fn from(value: WhatsAppOutboundModeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WhatsAppOutboundModeProperty> for WhatsAppOutboundModeProperty {
    #[inline]
    fn into_value(self) -> Value<WhatsAppOutboundModeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AgentActions` of a `PreviewConfig` of `AWS::ConnectCampaignsV2::Campaign`.
pub enum AgentAction {
    /// `DISCARD`.
    Discard,
}

#[diagnostic::do_not_recommend]
impl Kind for AgentAction {}
#[diagnostic::do_not_recommend]
impl TextKind for AgentAction {}
#[diagnostic::do_not_recommend]
impl IdKind for AgentAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AgentAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<AgentAction> for AgentAction {
    #[inline]
    fn into_value(self) -> Value<AgentAction> {
        const VALUES: &[&str] = &["DISCARD"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `InstanceLimitsHandling` of a `CommunicationLimitsConfig` of `AWS::ConnectCampaignsV2::Campaign`.
pub enum InstanceLimitsHandling {
    /// `OPT_IN`.
    OptIn,
    /// `OPT_OUT`.
    OptOut,
}

#[diagnostic::do_not_recommend]
impl Kind for InstanceLimitsHandling {}
#[diagnostic::do_not_recommend]
impl TextKind for InstanceLimitsHandling {}
#[diagnostic::do_not_recommend]
impl IdKind for InstanceLimitsHandling {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for InstanceLimitsHandling {}
#[diagnostic::do_not_recommend]
impl IntoValue<InstanceLimitsHandling> for InstanceLimitsHandling {
    #[inline]
    fn into_value(self) -> Value<InstanceLimitsHandling> {
        const VALUES: &[&str] = &["OPT_IN", "OPT_OUT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Key` of a `DailyHour` of `AWS::ConnectCampaignsV2::Campaign`.
pub enum Key {
    /// `FRIDAY`.
    Friday,
    /// `MONDAY`.
    Monday,
    /// `SATURDAY`.
    Saturday,
    /// `SUNDAY`.
    Sunday,
    /// `THURSDAY`.
    Thursday,
    /// `TUESDAY`.
    Tuesday,
    /// `WEDNESDAY`.
    Wednesday,
}

#[diagnostic::do_not_recommend]
impl Kind for Key {}
#[diagnostic::do_not_recommend]
impl TextKind for Key {}
#[diagnostic::do_not_recommend]
impl IdKind for Key {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Key {}
#[diagnostic::do_not_recommend]
impl IntoValue<Key> for Key {
    #[inline]
    fn into_value(self) -> Value<Key> {
        const VALUES: &[&str] = &[
            "FRIDAY",
            "MONDAY",
            "SATURDAY",
            "SUNDAY",
            "THURSDAY",
            "TUESDAY",
            "WEDNESDAY",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `LocalTimeZoneDetection` of a `LocalTimeZoneConfig` of `AWS::ConnectCampaignsV2::Campaign`.
pub enum LocalTimeZoneDetection {
    /// `AREA_CODE`.
    AreaCode,
    /// `ZIP_CODE`.
    ZipCode,
}

#[diagnostic::do_not_recommend]
impl Kind for LocalTimeZoneDetection {}
#[diagnostic::do_not_recommend]
impl TextKind for LocalTimeZoneDetection {}
#[diagnostic::do_not_recommend]
impl IdKind for LocalTimeZoneDetection {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LocalTimeZoneDetection {}
#[diagnostic::do_not_recommend]
impl IntoValue<LocalTimeZoneDetection> for LocalTimeZoneDetection {
    #[inline]
    fn into_value(self) -> Value<LocalTimeZoneDetection> {
        const VALUES: &[&str] = &["AREA_CODE", "ZIP_CODE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `LocalTimeZoneDetectionScope` of a `LocalTimeZoneConfig` of `AWS::ConnectCampaignsV2::Campaign`.
pub enum LocalTimeZoneDetectionScope {
    /// `ALL_AVAILABLE`.
    AllAvailable,
    /// `PRIMARY_ONLY`.
    PrimaryOnly,
}

#[diagnostic::do_not_recommend]
impl Kind for LocalTimeZoneDetectionScope {}
#[diagnostic::do_not_recommend]
impl TextKind for LocalTimeZoneDetectionScope {}
#[diagnostic::do_not_recommend]
impl IdKind for LocalTimeZoneDetectionScope {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LocalTimeZoneDetectionScope {}
#[diagnostic::do_not_recommend]
impl IntoValue<LocalTimeZoneDetectionScope> for LocalTimeZoneDetectionScope {
    #[inline]
    fn into_value(self) -> Value<LocalTimeZoneDetectionScope> {
        const VALUES: &[&str] = &["ALL_AVAILABLE", "PRIMARY_ONLY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of `AWS::ConnectCampaignsV2::Campaign`.
pub enum Type {
    /// `JOURNEY`.
    Journey,
    /// `MANAGED`.
    Managed,
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
        const VALUES: &[&str] = &["JOURNEY", "MANAGED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Unit` of a `CommunicationLimit` of `AWS::ConnectCampaignsV2::Campaign`.
pub enum Unit {
    /// `DAY`.
    Day,
}

#[diagnostic::do_not_recommend]
impl Kind for Unit {}
#[diagnostic::do_not_recommend]
impl TextKind for Unit {}
#[diagnostic::do_not_recommend]
impl IdKind for Unit {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Unit {}
#[diagnostic::do_not_recommend]
impl IntoValue<Unit> for Unit {
    #[inline]
    fn into_value(self) -> Value<Unit> {
        const VALUES: &[&str] = &["DAY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

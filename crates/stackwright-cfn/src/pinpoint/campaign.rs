// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Pinpoint::Campaign` and its property types.

use crate::l1::*;

/// Specifies the settings for a campaign. A *campaign* is a messaging initiative that engages a specific segment of users for an Amazon Pinpoint application.
///
/// `AWS::Pinpoint::Campaign`; `Ref` returns its `CampaignId`, a [`pinpoint::CampaignId`](kinds::pinpoint::CampaignId).
/// Changing one of these replaces it: `ApplicationId`.
/// Attributes: `Arn`, `CampaignId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-campaign.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCampaign(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Pinpoint::Campaign",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("campaign.rules"),
};

impl CfnCampaign {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Pinpoint::Campaign";

    /// `CfnCampaign` with its required properties, in alphabetical order:
    ///
    /// - `application_id`: The unique identifier for the Amazon Pinpoint application that the campaign is associated with.
    /// - `name`: The name of the campaign.
    /// - `schedule`: The schedule settings for the treatment.
    /// - `segment_id`: The unique identifier for the segment to associate with the campaign.
    pub fn new(
        application_id: impl IntoValue<String>,
        name: impl IntoValue<String>,
        schedule: impl IntoValue<ScheduleProperty>,
        segment_id: impl IntoValue<kinds::pinpoint::SegmentId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApplicationId", application_id.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("Schedule", schedule.into_value().into_node());
        object_.put("SegmentId", segment_id.into_value().into_node());
        Self(object_)
    }

    /// An array of requests that defines additional treatments for the campaign, in addition to the default treatment for the campaign.
    ///
    /// `AdditionalTreatments`; updated in place.
    pub fn additional_treatments(
        mut self,
        value: impl IntoValue<List<WriteTreatmentResourceProperty>>,
    ) -> Self {
        self.0
            .put("AdditionalTreatments", value.into_value().into_node());
        self
    }

    /// Specifies the Lambda function to use as a code hook for a campaign.
    ///
    /// `CampaignHook`; updated in place.
    pub fn campaign_hook(mut self, value: impl IntoValue<CampaignHookProperty>) -> Self {
        self.0.put("CampaignHook", value.into_value().into_node());
        self
    }

    /// The delivery configuration settings for sending the treatment through a custom channel. This object is required if the `MessageConfiguration` object for the treatment specifies a `CustomMessage` object.
    ///
    /// `CustomDeliveryConfiguration`; updated in place.
    pub fn custom_delivery_configuration(
        mut self,
        value: impl IntoValue<CustomDeliveryConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "CustomDeliveryConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// A custom description of the campaign.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The allocated percentage of users (segment members) who shouldn't receive messages from the campaign.
    ///
    /// `HoldoutPercent`; updated in place.
    pub fn holdout_percent(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("HoldoutPercent", value.into_value().into_node());
        self
    }

    /// Specifies whether to pause the campaign. A paused campaign doesn't run unless you resume it by changing this value to `false`. If you restart a campaign, the campaign restarts from the beginning and not at the point you paused it. If a campaign is running it will complete and then pause. Pause only pauses or skips the next run for a recurring future scheduled campaign. A campaign scheduled for immediate can't be paused.
    ///
    /// `IsPaused`; updated in place.
    pub fn is_paused(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IsPaused", value.into_value().into_node());
        self
    }

    /// The messaging limits for the campaign.
    ///
    /// `Limits`; updated in place.
    pub fn limits(mut self, value: impl IntoValue<LimitsProperty>) -> Self {
        self.0.put("Limits", value.into_value().into_node());
        self
    }

    /// The message configuration settings for the treatment.
    ///
    /// `MessageConfiguration`; updated in place.
    pub fn message_configuration(
        mut self,
        value: impl IntoValue<MessageConfigurationProperty>,
    ) -> Self {
        self.0
            .put("MessageConfiguration", value.into_value().into_node());
        self
    }

    /// An integer between 1 and 5, inclusive, that represents the priority of the in-app message campaign, where 1 is the highest priority and 5 is the lowest. If there are multiple messages scheduled to be displayed at the same time, the priority determines the order in which those messages are displayed.
    ///
    /// `Priority`; updated in place.
    pub fn priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Priority", value.into_value().into_node());
        self
    }

    /// The version of the segment to associate with the campaign.
    ///
    /// `SegmentVersion`; updated in place.
    pub fn segment_version(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("SegmentVersion", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
    ///
    /// `Tags`; free JSON, such as an [`Object`]; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The message template to use for the treatment.
    ///
    /// `TemplateConfiguration`; updated in place.
    pub fn template_configuration(
        mut self,
        value: impl IntoValue<TemplateConfigurationProperty>,
    ) -> Self {
        self.0
            .put("TemplateConfiguration", value.into_value().into_node());
        self
    }

    /// A custom description of the treatment.
    ///
    /// `TreatmentDescription`; updated in place.
    pub fn treatment_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TreatmentDescription", value.into_value().into_node());
        self
    }

    /// A custom name for the treatment.
    ///
    /// `TreatmentName`; updated in place.
    pub fn treatment_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TreatmentName", value.into_value().into_node());
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
    /// What `Ref` returns: its `CampaignId`, a [`pinpoint::CampaignId`](kinds::pinpoint::CampaignId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::pinpoint::CampaignId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the campaign.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::pinpoint::CampaignArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The unique identifier for the campaign.
    ///
    /// `Fn::GetAtt` of `CampaignId`.
    #[inline]
    pub fn attr_campaign_id(&self) -> Value<kinds::pinpoint::CampaignId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CampaignId")))
    }
}

impl IntoValue<kinds::pinpoint::CampaignId> for &CfnCampaignRef {
    #[inline]
    fn into_value(self) -> Value<kinds::pinpoint::CampaignId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::pinpoint::CampaignArn> for &CfnCampaignRef {
    #[inline]
    fn into_value(self) -> Value<kinds::pinpoint::CampaignArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Specifies the contents of a message that's sent through a custom channel to recipients of a campaign.
///
/// The property type `CampaignCustomMessage` of `AWS::Pinpoint::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct CampaignCustomMessageProperty(Object);

impl CampaignCustomMessageProperty {
    /// `CampaignCustomMessageProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The raw, JSON-formatted string to use as the payload for the message. The maximum size is 5 KB.
    ///
    /// `Data`.
    pub fn data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Data", value.into_value().into_node());
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

impl Kind for CampaignCustomMessageProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CampaignCustomMessageProperty> for CampaignCustomMessageProperty {}
impl From<CampaignCustomMessageProperty> for Node {
    #[inline]
    fn from(value: CampaignCustomMessageProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CampaignCustomMessageProperty> for CampaignCustomMessageProperty {
    #[inline]
    fn into_value(self) -> Value<CampaignCustomMessageProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the content and "From" address for an email message that's sent to recipients of a campaign.
///
/// The property type `CampaignEmailMessage` of `AWS::Pinpoint::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct CampaignEmailMessageProperty(Object);

impl CampaignEmailMessageProperty {
    /// `CampaignEmailMessageProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The body of the email for recipients whose email clients don't render HTML content.
    ///
    /// `Body`.
    pub fn body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Body", value.into_value().into_node());
        self
    }

    /// The verified email address to send the email from. The default address is the `FromAddress` specified for the email channel for the application.
    ///
    /// `FromAddress`.
    pub fn from_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FromAddress", value.into_value().into_node());
        self
    }

    /// The body of the email, in HTML format, for recipients whose email clients render HTML content.
    ///
    /// `HtmlBody`.
    pub fn html_body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("HtmlBody", value.into_value().into_node());
        self
    }

    /// The subject line, or title, of the email.
    ///
    /// `Title`.
    pub fn title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Title", value.into_value().into_node());
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

impl Kind for CampaignEmailMessageProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CampaignEmailMessageProperty> for CampaignEmailMessageProperty {}
impl From<CampaignEmailMessageProperty> for Node {
    #[inline]
    fn from(value: CampaignEmailMessageProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CampaignEmailMessageProperty> for CampaignEmailMessageProperty {
    #[inline]
    fn into_value(self) -> Value<CampaignEmailMessageProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the settings for events that cause a campaign to be sent.
///
/// The property type `CampaignEventFilter` of `AWS::Pinpoint::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct CampaignEventFilterProperty(Object);

impl CampaignEventFilterProperty {
    /// `CampaignEventFilterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The dimension settings of the event filter for the campaign.
    ///
    /// `Dimensions`.
    pub fn dimensions(mut self, value: impl IntoValue<EventDimensionsProperty>) -> Self {
        self.0.put("Dimensions", value.into_value().into_node());
        self
    }

    /// The type of event that causes the campaign to be sent. Valid values are: `SYSTEM`, sends the campaign when a system event occurs; and, `ENDPOINT`, sends the campaign when an endpoint event (Events resource) occurs.
    ///
    /// `FilterType`.
    pub fn filter_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FilterType", value.into_value().into_node());
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

impl Kind for CampaignEventFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CampaignEventFilterProperty> for CampaignEventFilterProperty {}
impl From<CampaignEventFilterProperty> for Node {
    #[inline]
    fn from(value: CampaignEventFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CampaignEventFilterProperty> for CampaignEventFilterProperty {
    #[inline]
    fn into_value(self) -> Value<CampaignEventFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies settings for invoking an Lambda function that customizes a segment for a campaign.
///
/// The property type `CampaignHook` of `AWS::Pinpoint::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct CampaignHookProperty(Object);

impl CampaignHookProperty {
    /// `CampaignHookProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name or Amazon Resource Name (ARN) of the Lambda function that Amazon Pinpoint invokes to customize a segment for a campaign.
    ///
    /// `LambdaFunctionName`.
    pub fn lambda_function_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LambdaFunctionName", value.into_value().into_node());
        self
    }

    /// The mode that Amazon Pinpoint uses to invoke the Lambda function. Possible values are:
    ///
    /// - `FILTER` - Invoke the function to customize the segment that's used by a campaign.
    /// - `DELIVERY` - (Deprecated) Previously, invoked the function to send a campaign through a custom channel. This functionality is not supported anymore. To send a campaign through a custom channel, use the `CustomDeliveryConfiguration` and `CampaignCustomMessage` objects of the campaign.
    ///
    /// `Mode`.
    pub fn mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Mode", value.into_value().into_node());
        self
    }

    /// The web URL that Amazon Pinpoint calls to invoke the Lambda function over HTTPS.
    ///
    /// `WebUrl`.
    pub fn web_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("WebUrl", value.into_value().into_node());
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

impl Kind for CampaignHookProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CampaignHookProperty> for CampaignHookProperty {}
impl From<CampaignHookProperty> for Node {
    #[inline]
    fn from(value: CampaignHookProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CampaignHookProperty> for CampaignHookProperty {
    #[inline]
    fn into_value(self) -> Value<CampaignHookProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the appearance of an in-app message, including the message type, the title and body text, text and background colors, and the configurations of buttons that appear in the message.
///
/// The property type `CampaignInAppMessage` of `AWS::Pinpoint::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct CampaignInAppMessageProperty(Object);

impl CampaignInAppMessageProperty {
    /// `CampaignInAppMessageProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An array that contains configurtion information about the in-app message for the campaign, including title and body text, text colors, background colors, image URLs, and button configurations.
    ///
    /// `Content`.
    pub fn content(mut self, value: impl IntoValue<List<InAppMessageContentProperty>>) -> Self {
        self.0.put("Content", value.into_value().into_node());
        self
    }

    /// Custom data, in the form of key-value pairs, that is included in an in-app messaging payload.
    ///
    /// `CustomConfig`; free JSON, such as an [`Object`].
    pub fn custom_config(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("CustomConfig", value.into_value().into_node());
        self
    }

    /// A string that describes how the in-app message will appear. You can specify one of the following:
    ///
    /// - `BOTTOM_BANNER` – a message that appears as a banner at the bottom of the page.
    /// - `TOP_BANNER` – a message that appears as a banner at the top of the page.
    /// - `OVERLAYS` – a message that covers entire screen.
    /// - `MOBILE_FEED` – a message that appears in a window in front of the page.
    /// - `MIDDLE_BANNER` – a message that appears as a banner in the middle of the page.
    /// - `CAROUSEL` – a scrollable layout of up to five unique messages.
    ///
    /// `Layout`.
    pub fn layout(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Layout", value.into_value().into_node());
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

impl Kind for CampaignInAppMessageProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CampaignInAppMessageProperty> for CampaignInAppMessageProperty {}
impl From<CampaignInAppMessageProperty> for Node {
    #[inline]
    fn from(value: CampaignInAppMessageProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CampaignInAppMessageProperty> for CampaignInAppMessageProperty {
    #[inline]
    fn into_value(self) -> Value<CampaignInAppMessageProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the content and settings for an SMS message that's sent to recipients of a campaign.
///
/// The property type `CampaignSmsMessage` of `AWS::Pinpoint::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct CampaignSmsMessageProperty(Object);

impl CampaignSmsMessageProperty {
    /// `CampaignSmsMessageProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The body of the SMS message.
    ///
    /// `Body`.
    pub fn body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Body", value.into_value().into_node());
        self
    }

    /// The entity ID or Principal Entity (PE) id received from the regulatory body for sending SMS in your country.
    ///
    /// `EntityId`.
    pub fn entity_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EntityId", value.into_value().into_node());
        self
    }

    /// The SMS message type. Valid values are `TRANSACTIONAL` (for messages that are critical or time-sensitive, such as a one-time passwords) and `PROMOTIONAL` (for messsages that aren't critical or time-sensitive, such as marketing messages).
    ///
    /// `MessageType`.
    pub fn message_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MessageType", value.into_value().into_node());
        self
    }

    /// The long code to send the SMS message from. This value should be one of the dedicated long codes that's assigned to your AWS account. Although it isn't required, we recommend that you specify the long code using an E.164 format to ensure prompt and accurate delivery of the message. For example, +12065550100.
    ///
    /// `OriginationNumber`.
    pub fn origination_number(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("OriginationNumber", value.into_value().into_node());
        self
    }

    /// The alphabetic Sender ID to display as the sender of the message on a recipient's device. Support for sender IDs varies by country or region. To specify a phone number as the sender, omit this parameter and use `OriginationNumber` instead. For more information about support for Sender ID by country, see the [Amazon Pinpoint User Guide](https://docs.aws.amazon.com/pinpoint/latest/userguide/channels-sms-countries.html).
    ///
    /// `SenderId`.
    pub fn sender_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SenderId", value.into_value().into_node());
        self
    }

    /// The template ID received from the regulatory body for sending SMS in your country.
    ///
    /// `TemplateId`.
    pub fn template_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TemplateId", value.into_value().into_node());
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

impl Kind for CampaignSmsMessageProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CampaignSmsMessageProperty> for CampaignSmsMessageProperty {}
impl From<CampaignSmsMessageProperty> for Node {
    #[inline]
    fn from(value: CampaignSmsMessageProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CampaignSmsMessageProperty> for CampaignSmsMessageProperty {
    #[inline]
    fn into_value(self) -> Value<CampaignSmsMessageProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the delivery configuration settings for sending a campaign or campaign treatment through a custom channel. This object is required if you use the `CampaignCustomMessage` object to define the message to send for the campaign or campaign treatment.
///
/// The property type `CustomDeliveryConfiguration` of `AWS::Pinpoint::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomDeliveryConfigurationProperty(Object);

impl CustomDeliveryConfigurationProperty {
    /// `CustomDeliveryConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The destination to send the campaign or treatment to. This value can be one of the following:
    ///
    /// - The name or Amazon Resource Name (ARN) of an AWS Lambda function to invoke to handle delivery of the campaign or treatment.
    /// - The URL for a web application or service that supports HTTPS and can receive the message. The URL has to be a full URL, including the HTTPS protocol.
    ///
    /// `DeliveryUri`.
    pub fn delivery_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DeliveryUri", value.into_value().into_node());
        self
    }

    /// The types of endpoints to send the campaign or treatment to. Each valid value maps to a type of channel that you can associate with an endpoint by using the `ChannelType` property of an endpoint.
    ///
    /// `EndpointTypes`.
    pub fn endpoint_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("EndpointTypes", value.into_value().into_node());
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

impl Kind for CustomDeliveryConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomDeliveryConfigurationProperty> for CustomDeliveryConfigurationProperty {}
impl From<CustomDeliveryConfigurationProperty> for Node {
    #[inline]
    fn from(value: CustomDeliveryConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomDeliveryConfigurationProperty> for CustomDeliveryConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<CustomDeliveryConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the default behavior for a button that appears in an in-app message. You can optionally add button configurations that specifically apply to iOS, Android, or web browser users.
///
/// The property type `DefaultButtonConfiguration` of `AWS::Pinpoint::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct DefaultButtonConfigurationProperty(Object);

impl DefaultButtonConfigurationProperty {
    /// `DefaultButtonConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The background color of a button, expressed as a hex color code (such as #000000 for black).
    ///
    /// `BackgroundColor`.
    pub fn background_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BackgroundColor", value.into_value().into_node());
        self
    }

    /// The border radius of a button.
    ///
    /// `BorderRadius`.
    pub fn border_radius(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("BorderRadius", value.into_value().into_node());
        self
    }

    /// The action that occurs when a recipient chooses a button in an in-app message. You can specify one of the following:
    ///
    /// - `LINK` – A link to a web destination.
    /// - `DEEP_LINK` – A link to a specific page in an application.
    /// - `CLOSE` – Dismisses the message.
    ///
    /// `ButtonAction`.
    pub fn button_action(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ButtonAction", value.into_value().into_node());
        self
    }

    /// The destination (such as a URL) for a button.
    ///
    /// `Link`.
    pub fn link(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Link", value.into_value().into_node());
        self
    }

    /// The text that appears on a button in an in-app message.
    ///
    /// `Text`.
    pub fn text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Text", value.into_value().into_node());
        self
    }

    /// The color of the body text in a button, expressed as a hex color code (such as #000000 for black).
    ///
    /// `TextColor`.
    pub fn text_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TextColor", value.into_value().into_node());
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

impl Kind for DefaultButtonConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DefaultButtonConfigurationProperty> for DefaultButtonConfigurationProperty {}
impl From<DefaultButtonConfigurationProperty> for Node {
    #[inline]
    fn from(value: DefaultButtonConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DefaultButtonConfigurationProperty> for DefaultButtonConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<DefaultButtonConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the dimensions for an event filter that determines when a campaign is sent or a journey activity is performed.
///
/// The property type `EventDimensions` of `AWS::Pinpoint::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct EventDimensionsProperty(Object);

impl EventDimensionsProperty {
    /// `EventDimensionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// One or more custom attributes that your application reports to Amazon Pinpoint. You can use these attributes as selection criteria when you create an event filter.
    ///
    /// `Attributes`; free JSON, such as an [`Object`].
    pub fn attributes(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Attributes", value.into_value().into_node());
        self
    }

    /// The name of the event that causes the campaign to be sent or the journey activity to be performed. This can be a standard event that Amazon Pinpoint generates, such as `_email.delivered` or `_custom.delivered`. For campaigns, this can also be a custom event that's specific to your application. For information about standard events, see [Streaming Amazon Pinpoint Events](https://docs.aws.amazon.com/pinpoint/latest/developerguide/event-streams.html) in the *Amazon Pinpoint Developer Guide*.
    ///
    /// `EventType`.
    pub fn event_type(mut self, value: impl IntoValue<SetDimensionProperty>) -> Self {
        self.0.put("EventType", value.into_value().into_node());
        self
    }

    /// One or more custom metrics that your application reports to Amazon Pinpoint. You can use these metrics as selection criteria when you create an event filter.
    ///
    /// `Metrics`; free JSON, such as an [`Object`].
    pub fn metrics(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Metrics", value.into_value().into_node());
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

impl Kind for EventDimensionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EventDimensionsProperty> for EventDimensionsProperty {}
impl From<EventDimensionsProperty> for Node {
    #[inline]
    fn from(value: EventDimensionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EventDimensionsProperty> for EventDimensionsProperty {
    #[inline]
    fn into_value(self) -> Value<EventDimensionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the configuration of main body text of the in-app message.
///
/// The property type `InAppMessageBodyConfig` of `AWS::Pinpoint::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct InAppMessageBodyConfigProperty(Object);

impl InAppMessageBodyConfigProperty {
    /// `InAppMessageBodyConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The text alignment of the main body text of the message. Acceptable values: `LEFT`, `CENTER`, `RIGHT`.
    ///
    /// `Alignment`.
    pub fn alignment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Alignment", value.into_value().into_node());
        self
    }

    /// The main body text of the message.
    ///
    /// `Body`.
    pub fn body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Body", value.into_value().into_node());
        self
    }

    /// The color of the body text, expressed as a string consisting of a hex color code (such as "#000000" for black).
    ///
    /// `TextColor`.
    pub fn text_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TextColor", value.into_value().into_node());
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

impl Kind for InAppMessageBodyConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InAppMessageBodyConfigProperty> for InAppMessageBodyConfigProperty {}
impl From<InAppMessageBodyConfigProperty> for Node {
    #[inline]
    fn from(value: InAppMessageBodyConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InAppMessageBodyConfigProperty> for InAppMessageBodyConfigProperty {
    #[inline]
    fn into_value(self) -> Value<InAppMessageBodyConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the configuration of a button that appears in an in-app message.
///
/// The property type `InAppMessageButton` of `AWS::Pinpoint::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct InAppMessageButtonProperty(Object);

impl InAppMessageButtonProperty {
    /// `InAppMessageButtonProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An object that defines the default behavior for a button in in-app messages sent to Android.
    ///
    /// `Android`.
    pub fn android(mut self, value: impl IntoValue<OverrideButtonConfigurationProperty>) -> Self {
        self.0.put("Android", value.into_value().into_node());
        self
    }

    /// An object that defines the default behavior for a button in an in-app message.
    ///
    /// `DefaultConfig`.
    pub fn default_config(
        mut self,
        value: impl IntoValue<DefaultButtonConfigurationProperty>,
    ) -> Self {
        self.0.put("DefaultConfig", value.into_value().into_node());
        self
    }

    /// An object that defines the default behavior for a button in in-app messages sent to iOS devices.
    ///
    /// `IOS`.
    pub fn ios(mut self, value: impl IntoValue<OverrideButtonConfigurationProperty>) -> Self {
        self.0.put("IOS", value.into_value().into_node());
        self
    }

    /// An object that defines the default behavior for a button in in-app messages for web applications.
    ///
    /// `Web`.
    pub fn web(mut self, value: impl IntoValue<OverrideButtonConfigurationProperty>) -> Self {
        self.0.put("Web", value.into_value().into_node());
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

impl Kind for InAppMessageButtonProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InAppMessageButtonProperty> for InAppMessageButtonProperty {}
impl From<InAppMessageButtonProperty> for Node {
    #[inline]
    fn from(value: InAppMessageButtonProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InAppMessageButtonProperty> for InAppMessageButtonProperty {
    #[inline]
    fn into_value(self) -> Value<InAppMessageButtonProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the configuration and contents of an in-app message.
///
/// The property type `InAppMessageContent` of `AWS::Pinpoint::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct InAppMessageContentProperty(Object);

impl InAppMessageContentProperty {
    /// `InAppMessageContentProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The background color for an in-app message banner, expressed as a hex color code (such as #000000 for black).
    ///
    /// `BackgroundColor`.
    pub fn background_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BackgroundColor", value.into_value().into_node());
        self
    }

    /// Specifies the configuration of main body text in an in-app message template.
    ///
    /// `BodyConfig`.
    pub fn body_config(mut self, value: impl IntoValue<InAppMessageBodyConfigProperty>) -> Self {
        self.0.put("BodyConfig", value.into_value().into_node());
        self
    }

    /// Specifies the configuration and content of the header or title text of the in-app message.
    ///
    /// `HeaderConfig`.
    pub fn header_config(
        mut self,
        value: impl IntoValue<InAppMessageHeaderConfigProperty>,
    ) -> Self {
        self.0.put("HeaderConfig", value.into_value().into_node());
        self
    }

    /// The URL of the image that appears on an in-app message banner.
    ///
    /// `ImageUrl`.
    pub fn image_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ImageUrl", value.into_value().into_node());
        self
    }

    /// An object that contains configuration information about the primary button in an in-app message.
    ///
    /// `PrimaryBtn`.
    pub fn primary_btn(mut self, value: impl IntoValue<InAppMessageButtonProperty>) -> Self {
        self.0.put("PrimaryBtn", value.into_value().into_node());
        self
    }

    /// An object that contains configuration information about the secondary button in an in-app message.
    ///
    /// `SecondaryBtn`.
    pub fn secondary_btn(mut self, value: impl IntoValue<InAppMessageButtonProperty>) -> Self {
        self.0.put("SecondaryBtn", value.into_value().into_node());
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

impl Kind for InAppMessageContentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InAppMessageContentProperty> for InAppMessageContentProperty {}
impl From<InAppMessageContentProperty> for Node {
    #[inline]
    fn from(value: InAppMessageContentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InAppMessageContentProperty> for InAppMessageContentProperty {
    #[inline]
    fn into_value(self) -> Value<InAppMessageContentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the configuration and content of the header or title text of the in-app message.
///
/// The property type `InAppMessageHeaderConfig` of `AWS::Pinpoint::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct InAppMessageHeaderConfigProperty(Object);

impl InAppMessageHeaderConfigProperty {
    /// `InAppMessageHeaderConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The text alignment of the title of the message. Acceptable values: `LEFT`, `CENTER`, `RIGHT`.
    ///
    /// `Alignment`.
    pub fn alignment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Alignment", value.into_value().into_node());
        self
    }

    /// The header or title text of the in-app message.
    ///
    /// `Header`.
    pub fn header(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Header", value.into_value().into_node());
        self
    }

    /// The color of the body text, expressed as a string consisting of a hex color code (such as "#000000" for black).
    ///
    /// `TextColor`.
    pub fn text_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TextColor", value.into_value().into_node());
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

impl Kind for InAppMessageHeaderConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InAppMessageHeaderConfigProperty> for InAppMessageHeaderConfigProperty {}
impl From<InAppMessageHeaderConfigProperty> for Node {
    #[inline]
    fn from(value: InAppMessageHeaderConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InAppMessageHeaderConfigProperty> for InAppMessageHeaderConfigProperty {
    #[inline]
    fn into_value(self) -> Value<InAppMessageHeaderConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the limits on the messages that a campaign can send.
///
/// The property type `Limits` of `AWS::Pinpoint::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct LimitsProperty(Object);

impl LimitsProperty {
    /// `LimitsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum number of messages that a campaign can send to a single endpoint during a 24-hour period. The maximum value is 100.
    ///
    /// `Daily`.
    pub fn daily(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Daily", value.into_value().into_node());
        self
    }

    /// The maximum amount of time, in seconds, that a campaign can attempt to deliver a message after the scheduled start time for the campaign. The minimum value is 60 seconds.
    ///
    /// `MaximumDuration`.
    pub fn maximum_duration(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaximumDuration", value.into_value().into_node());
        self
    }

    /// The maximum number of messages that a campaign can send each second. The minimum value is 1. The maximum value is 20,000.
    ///
    /// `MessagesPerSecond`.
    pub fn messages_per_second(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MessagesPerSecond", value.into_value().into_node());
        self
    }

    /// The maximum number of messages that the campaign can send per user session.
    ///
    /// `Session`.
    pub fn session(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Session", value.into_value().into_node());
        self
    }

    /// The maximum number of messages that a campaign can send to a single endpoint during the course of the campaign. The maximum value is 100.
    ///
    /// `Total`.
    pub fn total(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Total", value.into_value().into_node());
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

impl Kind for LimitsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LimitsProperty> for LimitsProperty {}
impl From<LimitsProperty> for Node {
    #[inline]
    fn from(value: LimitsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LimitsProperty> for LimitsProperty {
    #[inline]
    fn into_value(self) -> Value<LimitsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the content and settings for a push notification that's sent to recipients of a campaign.
///
/// The property type `Message` of `AWS::Pinpoint::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct MessageProperty(Object);

impl MessageProperty {
    /// `MessageProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The action to occur if a recipient taps the push notification. Valid values are:
    ///
    /// - `OPEN_APP` – Your app opens or it becomes the foreground app if it was sent to the background. This is the default action.
    /// - `DEEP_LINK` – Your app opens and displays a designated user interface in the app. This setting uses the deep-linking features of iOS and Android.
    /// - `URL` – The default mobile browser on the recipient's device opens and loads the web page at a URL that you specify.
    ///
    /// `Action`.
    pub fn action(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Action", value.into_value().into_node());
        self
    }

    /// The body of the notification message. The maximum number of characters is 200.
    ///
    /// `Body`.
    pub fn body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Body", value.into_value().into_node());
        self
    }

    /// The URL of the image to display as the push notification icon, such as the icon for the app.
    ///
    /// `ImageIconUrl`.
    pub fn image_icon_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ImageIconUrl", value.into_value().into_node());
        self
    }

    /// The URL of the image to display as the small, push notification icon, such as a small version of the icon for the app.
    ///
    /// `ImageSmallIconUrl`.
    pub fn image_small_icon_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ImageSmallIconUrl", value.into_value().into_node());
        self
    }

    /// The URL of an image to display in the push notification.
    ///
    /// `ImageUrl`.
    pub fn image_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ImageUrl", value.into_value().into_node());
        self
    }

    /// The JSON payload to use for a silent push notification.
    ///
    /// `JsonBody`.
    pub fn json_body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("JsonBody", value.into_value().into_node());
        self
    }

    /// The URL of the image or video to display in the push notification.
    ///
    /// `MediaUrl`.
    pub fn media_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MediaUrl", value.into_value().into_node());
        self
    }

    /// The raw, JSON-formatted string to use as the payload for the notification message. If specified, this value overrides all other content for the message.
    ///
    /// `RawContent`.
    pub fn raw_content(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RawContent", value.into_value().into_node());
        self
    }

    /// Specifies whether the notification is a silent push notification, which is a push notification that doesn't display on a recipient's device. Silent push notifications can be used for cases such as updating an app's configuration, displaying messages in an in-app message center, or supporting phone home functionality.
    ///
    /// `SilentPush`.
    pub fn silent_push(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("SilentPush", value.into_value().into_node());
        self
    }

    /// The number of seconds that the push notification service should keep the message, if the service is unable to deliver the notification the first time. This value is converted to an expiration value when it's sent to a push notification service. If this value is `0`, the service treats the notification as if it expires immediately and the service doesn't store or try to deliver the notification again.
    ///
    /// This value doesn't apply to messages that are sent through the Amazon Device Messaging (ADM) service.
    ///
    /// `TimeToLive`.
    pub fn time_to_live(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("TimeToLive", value.into_value().into_node());
        self
    }

    /// The title to display above the notification message on a recipient's device.
    ///
    /// `Title`.
    pub fn title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Title", value.into_value().into_node());
        self
    }

    /// The URL to open in a recipient's default mobile browser, if a recipient taps the push notification and the value of the `Action` property is `URL`.
    ///
    /// `Url`.
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Url", value.into_value().into_node());
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

impl Kind for MessageProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MessageProperty> for MessageProperty {}
impl From<MessageProperty> for Node {
    #[inline]
    fn from(value: MessageProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MessageProperty> for MessageProperty {
    #[inline]
    fn into_value(self) -> Value<MessageProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the message configuration settings for a campaign.
///
/// The property type `MessageConfiguration` of `AWS::Pinpoint::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct MessageConfigurationProperty(Object);

impl MessageConfigurationProperty {
    /// `MessageConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The message that the campaign sends through the ADM (Amazon Device Messaging) channel. If specified, this message overrides the default message.
    ///
    /// `ADMMessage`.
    pub fn adm_message(mut self, value: impl IntoValue<MessageProperty>) -> Self {
        self.0.put("ADMMessage", value.into_value().into_node());
        self
    }

    /// The message that the campaign sends through the APNs (Apple Push Notification service) channel. If specified, this message overrides the default message.
    ///
    /// `APNSMessage`.
    pub fn apns_message(mut self, value: impl IntoValue<MessageProperty>) -> Self {
        self.0.put("APNSMessage", value.into_value().into_node());
        self
    }

    /// The message that the campaign sends through the Baidu (Baidu Cloud Push) channel. If specified, this message overrides the default message.
    ///
    /// `BaiduMessage`.
    pub fn baidu_message(mut self, value: impl IntoValue<MessageProperty>) -> Self {
        self.0.put("BaiduMessage", value.into_value().into_node());
        self
    }

    /// The message that the campaign sends through a custom channel, as specified by the delivery configuration ( `CustomDeliveryConfiguration`) settings for the campaign. If specified, this message overrides the default message.
    ///
    /// `CustomMessage`.
    pub fn custom_message(mut self, value: impl IntoValue<CampaignCustomMessageProperty>) -> Self {
        self.0.put("CustomMessage", value.into_value().into_node());
        self
    }

    /// The default message that the campaign sends through all the channels that are configured for the campaign.
    ///
    /// `DefaultMessage`.
    pub fn default_message(mut self, value: impl IntoValue<MessageProperty>) -> Self {
        self.0.put("DefaultMessage", value.into_value().into_node());
        self
    }

    /// The message that the campaign sends through the email channel. If specified, this message overrides the default message.
    ///
    /// > The maximum email message size is 200 KB. You can use email templates to send larger email messages.
    ///
    /// `EmailMessage`.
    pub fn email_message(mut self, value: impl IntoValue<CampaignEmailMessageProperty>) -> Self {
        self.0.put("EmailMessage", value.into_value().into_node());
        self
    }

    /// The message that the campaign sends through the GCM channel, which enables Amazon Pinpoint to send push notifications through the Firebase Cloud Messaging (FCM), formerly Google Cloud Messaging (GCM), service. If specified, this message overrides the default message.
    ///
    /// `GCMMessage`.
    pub fn gcm_message(mut self, value: impl IntoValue<MessageProperty>) -> Self {
        self.0.put("GCMMessage", value.into_value().into_node());
        self
    }

    /// The default message for the in-app messaging channel. This message overrides the default message ( `DefaultMessage`).
    ///
    /// `InAppMessage`.
    pub fn in_app_message(mut self, value: impl IntoValue<CampaignInAppMessageProperty>) -> Self {
        self.0.put("InAppMessage", value.into_value().into_node());
        self
    }

    /// The message that the campaign sends through the SMS channel. If specified, this message overrides the default message.
    ///
    /// `SMSMessage`.
    pub fn sms_message(mut self, value: impl IntoValue<CampaignSmsMessageProperty>) -> Self {
        self.0.put("SMSMessage", value.into_value().into_node());
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

impl Kind for MessageConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MessageConfigurationProperty> for MessageConfigurationProperty {}
impl From<MessageConfigurationProperty> for Node {
    #[inline]
    fn from(value: MessageConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MessageConfigurationProperty> for MessageConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<MessageConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the configuration of a button with settings that are specific to a certain device type.
///
/// The property type `OverrideButtonConfiguration` of `AWS::Pinpoint::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct OverrideButtonConfigurationProperty(Object);

impl OverrideButtonConfigurationProperty {
    /// `OverrideButtonConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The action that occurs when a recipient chooses a button in an in-app message. You can specify one of the following:
    ///
    /// - `LINK` – A link to a web destination.
    /// - `DEEP_LINK` – A link to a specific page in an application.
    /// - `CLOSE` – Dismisses the message.
    ///
    /// `ButtonAction`.
    pub fn button_action(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ButtonAction", value.into_value().into_node());
        self
    }

    /// The destination (such as a URL) for a button.
    ///
    /// `Link`.
    pub fn link(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Link", value.into_value().into_node());
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

impl Kind for OverrideButtonConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OverrideButtonConfigurationProperty> for OverrideButtonConfigurationProperty {}
impl From<OverrideButtonConfigurationProperty> for Node {
    #[inline]
    fn from(value: OverrideButtonConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OverrideButtonConfigurationProperty> for OverrideButtonConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<OverrideButtonConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the start and end times that define a time range when messages aren't sent to endpoints.
///
/// The property type `QuietTime` of `AWS::Pinpoint::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct QuietTimeProperty(Object);

impl QuietTimeProperty {
    /// `QuietTimeProperty` with its required properties, in alphabetical order:
    ///
    /// - `end`: The specific time when quiet time ends.
    /// - `start`: The specific time when quiet time begins.
    pub fn new(end: impl IntoValue<String>, start: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("End", end.into_value().into_node());
        object_.put("Start", start.into_value().into_node());
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

impl Kind for QuietTimeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<QuietTimeProperty> for QuietTimeProperty {}
impl From<QuietTimeProperty> for Node {
    #[inline]
    fn from(value: QuietTimeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<QuietTimeProperty> for QuietTimeProperty {
    #[inline]
    fn into_value(self) -> Value<QuietTimeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the schedule settings for a campaign.
///
/// The property type `Schedule` of `AWS::Pinpoint::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScheduleProperty(Object);

impl ScheduleProperty {
    /// `ScheduleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The scheduled time, in ISO 8601 format, when the campaign ended or will end.
    ///
    /// `EndTime`.
    pub fn end_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EndTime", value.into_value().into_node());
        self
    }

    /// The type of event that causes the campaign to be sent, if the value of the `Frequency` property is `EVENT`.
    ///
    /// `EventFilter`.
    pub fn event_filter(mut self, value: impl IntoValue<CampaignEventFilterProperty>) -> Self {
        self.0.put("EventFilter", value.into_value().into_node());
        self
    }

    /// Specifies how often the campaign is sent or whether the campaign is sent in response to a specific event.
    ///
    /// `Frequency`.
    pub fn frequency(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Frequency", value.into_value().into_node());
        self
    }

    /// Specifies whether the start and end times for the campaign schedule use each recipient's local time. To base the schedule on each recipient's local time, set this value to `true`.
    ///
    /// `IsLocalTime`.
    pub fn is_local_time(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IsLocalTime", value.into_value().into_node());
        self
    }

    /// The default quiet time for the campaign. Quiet time is a specific time range when a campaign doesn't send messages to endpoints, if all the following conditions are met:
    ///
    /// - The `EndpointDemographic.Timezone` property of the endpoint is set to a valid value.
    /// - The current time in the endpoint's time zone is later than or equal to the time specified by the `QuietTime.Start` property for the campaign.
    /// - The current time in the endpoint's time zone is earlier than or equal to the time specified by the `QuietTime.End` property for the campaign.
    ///
    /// If any of the preceding conditions isn't met, the endpoint will receive messages from the campaign, even if quiet time is enabled.
    ///
    /// `QuietTime`.
    pub fn quiet_time(mut self, value: impl IntoValue<QuietTimeProperty>) -> Self {
        self.0.put("QuietTime", value.into_value().into_node());
        self
    }

    /// The scheduled time when the campaign began or will begin. Valid values are: `IMMEDIATE`, to start the campaign immediately; or, a specific time in ISO 8601 format.
    ///
    /// `StartTime`.
    pub fn start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StartTime", value.into_value().into_node());
        self
    }

    /// The starting UTC offset for the campaign schedule, if the value of the `IsLocalTime` property is `true`. Valid values are: `UTC, UTC+01, UTC+02, UTC+03, UTC+03:30, UTC+04, UTC+04:30, UTC+05, UTC+05:30, UTC+05:45, UTC+06, UTC+06:30, UTC+07, UTC+08, UTC+09, UTC+09:30, UTC+10, UTC+10:30, UTC+11, UTC+12, UTC+13, UTC-02, UTC-03, UTC-04, UTC-05, UTC-06, UTC-07, UTC-08, UTC-09, UTC-10,` and `UTC-11`.
    ///
    /// `TimeZone`.
    pub fn time_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TimeZone", value.into_value().into_node());
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

/// Specifies the dimension type and values for a segment dimension.
///
/// The property type `SetDimension` of `AWS::Pinpoint::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct SetDimensionProperty(Object);

impl SetDimensionProperty {
    /// `SetDimensionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The type of segment dimension to use. Valid values are: `INCLUSIVE`, endpoints that match the criteria are included in the segment; and, `EXCLUSIVE`, endpoints that match the criteria are excluded from the segment.
    ///
    /// `DimensionType`.
    pub fn dimension_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DimensionType", value.into_value().into_node());
        self
    }

    /// The criteria values to use for the segment dimension. Depending on the value of the `DimensionType` property, endpoints are included or excluded from the segment if their values match the criteria values.
    ///
    /// `Values`.
    pub fn values(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Values", value.into_value().into_node());
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

impl Kind for SetDimensionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SetDimensionProperty> for SetDimensionProperty {}
impl From<SetDimensionProperty> for Node {
    #[inline]
    fn from(value: SetDimensionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SetDimensionProperty> for SetDimensionProperty {
    #[inline]
    fn into_value(self) -> Value<SetDimensionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the name and version of the message template to use for the message.
///
/// The property type `Template` of `AWS::Pinpoint::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct TemplateProperty(Object);

impl TemplateProperty {
    /// `TemplateProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the message template to use for the message. If specified, this value must match the name of an existing message template.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The unique identifier for the version of the message template to use for the message. If specified, this value must match the identifier for an existing template version. To retrieve a list of versions and version identifiers for a template, use the [Template Versions](https://docs.aws.amazon.com/pinpoint/latest/apireference/templates-template-name-template-type-versions.html) resource.
    ///
    /// If you don't specify a value for this property, Amazon Pinpoint uses the *active version* of the template. The *active version* is typically the version of a template that's been most recently reviewed and approved for use, depending on your workflow. It isn't necessarily the latest version of a template.
    ///
    /// `Version`.
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Version", value.into_value().into_node());
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

impl Kind for TemplateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TemplateProperty> for TemplateProperty {}
impl From<TemplateProperty> for Node {
    #[inline]
    fn from(value: TemplateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TemplateProperty> for TemplateProperty {
    #[inline]
    fn into_value(self) -> Value<TemplateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the message template to use for the message, for each type of channel.
///
/// The property type `TemplateConfiguration` of `AWS::Pinpoint::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct TemplateConfigurationProperty(Object);

impl TemplateConfigurationProperty {
    /// `TemplateConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The email template to use for the message.
    ///
    /// `EmailTemplate`.
    pub fn email_template(mut self, value: impl IntoValue<TemplateProperty>) -> Self {
        self.0.put("EmailTemplate", value.into_value().into_node());
        self
    }

    /// The push notification template to use for the message.
    ///
    /// `PushTemplate`.
    pub fn push_template(mut self, value: impl IntoValue<TemplateProperty>) -> Self {
        self.0.put("PushTemplate", value.into_value().into_node());
        self
    }

    /// The SMS template to use for the message.
    ///
    /// `SMSTemplate`.
    pub fn sms_template(mut self, value: impl IntoValue<TemplateProperty>) -> Self {
        self.0.put("SMSTemplate", value.into_value().into_node());
        self
    }

    /// The voice template to use for the message. This object isn't supported for campaigns.
    ///
    /// `VoiceTemplate`.
    pub fn voice_template(mut self, value: impl IntoValue<TemplateProperty>) -> Self {
        self.0.put("VoiceTemplate", value.into_value().into_node());
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

impl Kind for TemplateConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TemplateConfigurationProperty> for TemplateConfigurationProperty {}
impl From<TemplateConfigurationProperty> for Node {
    #[inline]
    fn from(value: TemplateConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TemplateConfigurationProperty> for TemplateConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<TemplateConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the settings for a campaign treatment. A *treatment* is a variation of a campaign that's used for A/B testing of a campaign.
///
/// The property type `WriteTreatmentResource` of `AWS::Pinpoint::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct WriteTreatmentResourceProperty(Object);

impl WriteTreatmentResourceProperty {
    /// `WriteTreatmentResourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The delivery configuration settings for sending the treatment through a custom channel. This object is required if the `MessageConfiguration` object for the treatment specifies a `CustomMessage` object.
    ///
    /// `CustomDeliveryConfiguration`.
    pub fn custom_delivery_configuration(
        mut self,
        value: impl IntoValue<CustomDeliveryConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "CustomDeliveryConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The message configuration settings for the treatment.
    ///
    /// `MessageConfiguration`.
    pub fn message_configuration(
        mut self,
        value: impl IntoValue<MessageConfigurationProperty>,
    ) -> Self {
        self.0
            .put("MessageConfiguration", value.into_value().into_node());
        self
    }

    /// The schedule settings for the treatment.
    ///
    /// `Schedule`.
    pub fn schedule(mut self, value: impl IntoValue<ScheduleProperty>) -> Self {
        self.0.put("Schedule", value.into_value().into_node());
        self
    }

    /// The allocated percentage of users (segment members) to send the treatment to.
    ///
    /// `SizePercent`.
    pub fn size_percent(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("SizePercent", value.into_value().into_node());
        self
    }

    /// The message template to use for the treatment.
    ///
    /// `TemplateConfiguration`.
    pub fn template_configuration(
        mut self,
        value: impl IntoValue<TemplateConfigurationProperty>,
    ) -> Self {
        self.0
            .put("TemplateConfiguration", value.into_value().into_node());
        self
    }

    /// A custom description of the treatment.
    ///
    /// `TreatmentDescription`.
    pub fn treatment_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TreatmentDescription", value.into_value().into_node());
        self
    }

    /// A custom name for the treatment.
    ///
    /// `TreatmentName`.
    pub fn treatment_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TreatmentName", value.into_value().into_node());
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

impl Kind for WriteTreatmentResourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WriteTreatmentResourceProperty> for WriteTreatmentResourceProperty {}
impl From<WriteTreatmentResourceProperty> for Node {
    #[inline]
    fn from(value: WriteTreatmentResourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WriteTreatmentResourceProperty> for WriteTreatmentResourceProperty {
    #[inline]
    fn into_value(self) -> Value<WriteTreatmentResourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Pinpoint::ApplicationSettings` and its property types.

use crate::l1::*;

/// Specifies the settings for an Amazon Pinpoint application. In Amazon Pinpoint, an *application* (also referred to as an *app* or *project* ) is a collection of related settings, customer information, segments, and campaigns, and other types of Amazon Pinpoint resources.
///
/// `AWS::Pinpoint::ApplicationSettings`; `Ref` returns its `Id`, a [`pinpoint::ApplicationSettingsId`](kinds::pinpoint::ApplicationSettingsId).
/// Changing one of these replaces it: `ApplicationId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-applicationsettings.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApplicationSettings(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Pinpoint::ApplicationSettings",
    tags: None,
    rules: include_str!("application_settings.rules"),
};

impl CfnApplicationSettings {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Pinpoint::ApplicationSettings";

    /// `CfnApplicationSettings` with its required properties, in alphabetical order:
    ///
    /// - `application_id`: The unique identifier for the Amazon Pinpoint application.
    pub fn new(application_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApplicationId", application_id.into_value().into_node());
        Self(object_)
    }

    /// The settings for the Lambda function to use by default as a code hook for campaigns in the application. To override these settings for a specific campaign, use the Campaign resource to define custom Lambda function settings for the campaign.
    ///
    /// `CampaignHook`; updated in place.
    pub fn campaign_hook(mut self, value: impl IntoValue<CampaignHookProperty>) -> Self {
        self.0.put("CampaignHook", value.into_value().into_node());
        self
    }

    /// The `CloudWatchMetricsEnabled` property.
    ///
    /// `CloudWatchMetricsEnabled`; updated in place.
    pub fn cloud_watch_metrics_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("CloudWatchMetricsEnabled", value.into_value().into_node());
        self
    }

    /// The default sending limits for campaigns in the application. To override these limits for a specific campaign, use the Campaign resource to define custom limits for the campaign.
    ///
    /// `Limits`; updated in place.
    pub fn limits(mut self, value: impl IntoValue<LimitsProperty>) -> Self {
        self.0.put("Limits", value.into_value().into_node());
        self
    }

    /// The default quiet time for campaigns in the application. Quiet time is a specific time range when campaigns don't send messages to endpoints, if all the following conditions are met:
    ///
    /// - The `EndpointDemographic.Timezone` property of the endpoint is set to a valid value.
    ///
    /// - The current time in the endpoint's time zone is later than or equal to the time specified by the `QuietTime.Start` property for the application (or a campaign that has custom quiet time settings).
    ///
    /// - The current time in the endpoint's time zone is earlier than or equal to the time specified by the `QuietTime.End` property for the application (or a campaign that has custom quiet time settings).
    ///
    /// If any of the preceding conditions isn't met, the endpoint will receive messages from a campaign, even if quiet time is enabled.
    ///
    /// To override the default quiet time settings for a specific campaign, use the Campaign resource to define a custom quiet time for the campaign.
    ///
    /// `QuietTime`; updated in place.
    pub fn quiet_time(mut self, value: impl IntoValue<QuietTimeProperty>) -> Self {
        self.0.put("QuietTime", value.into_value().into_node());
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

impl Construct for CfnApplicationSettings {
    type Handle = CfnApplicationSettingsRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnApplicationSettingsRef {
        CfnApplicationSettingsRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnApplicationSettings`] of a stack.
pub struct CfnApplicationSettingsRef(NodeRef);

impl Clone for CfnApplicationSettingsRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnApplicationSettingsRef {}
impl AsNode for CfnApplicationSettingsRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnApplicationSettingsRef {
    /// What `Ref` returns: its `Id`, a [`pinpoint::ApplicationSettingsId`](kinds::pinpoint::ApplicationSettingsId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::pinpoint::ApplicationSettingsId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::pinpoint::ApplicationSettingsId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::pinpoint::ApplicationSettingsId> for &CfnApplicationSettingsRef {
    #[inline]
    fn into_value(self) -> Value<kinds::pinpoint::ApplicationSettingsId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Specifies the Lambda function to use by default as a code hook for campaigns in the application.
///
/// The property type `CampaignHook` of `AWS::Pinpoint::ApplicationSettings`.
#[must_use = "a property type does nothing until it is set"]
pub struct CampaignHookProperty(Object);

impl CampaignHookProperty {
    /// `CampaignHookProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name or Amazon Resource Name (ARN) of the Lambda function that Amazon Pinpoint invokes to send messages for campaigns in the application.
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

/// Specifies the default sending limits for campaigns in the application.
///
/// The property type `Limits` of `AWS::Pinpoint::ApplicationSettings`.
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

/// Specifies the start and end times that define a time range when messages aren't sent to endpoints.
///
/// The property type `QuietTime` of `AWS::Pinpoint::ApplicationSettings`.
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

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Pinpoint::PushTemplate` and its property types.

use crate::l1::*;

/// Creates a message template that you can use in messages that are sent through a push notification channel. A *message template* is a set of content and settings that you can define, save, and reuse in messages for any of your Amazon Pinpoint applications.
///
/// `AWS::Pinpoint::PushTemplate`; `Ref` returns its `Id`, a [`pinpoint::PushTemplateId`](kinds::pinpoint::PushTemplateId).
/// Changing one of these replaces it: `TemplateName`.
/// Attributes: `Arn`, `Id`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-pushtemplate.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPushTemplate(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Pinpoint::PushTemplate",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("push_template.rules"),
};

impl CfnPushTemplate {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Pinpoint::PushTemplate";

    /// `CfnPushTemplate` with its required properties, in alphabetical order:
    ///
    /// - `template_name`: The name of the message template to use for the message.
    pub fn new(template_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TemplateName", template_name.into_value().into_node());
        Self(object_)
    }

    /// The message template to use for the ADM (Amazon Device Messaging) channel. This message template overrides the default template for push notification channels ( `Default`).
    ///
    /// `ADM`; updated in place.
    pub fn adm(mut self, value: impl IntoValue<AndroidPushNotificationTemplateProperty>) -> Self {
        self.0.put("ADM", value.into_value().into_node());
        self
    }

    /// The message template to use for the APNs (Apple Push Notification service) channel. This message template overrides the default template for push notification channels ( `Default`).
    ///
    /// `APNS`; updated in place.
    pub fn apns(mut self, value: impl IntoValue<APNSPushNotificationTemplateProperty>) -> Self {
        self.0.put("APNS", value.into_value().into_node());
        self
    }

    /// The message template to use for the Baidu (Baidu Cloud Push) channel. This message template overrides the default template for push notification channels ( `Default`).
    ///
    /// `Baidu`; updated in place.
    pub fn baidu(mut self, value: impl IntoValue<AndroidPushNotificationTemplateProperty>) -> Self {
        self.0.put("Baidu", value.into_value().into_node());
        self
    }

    /// The default message template to use for push notification channels.
    ///
    /// `Default`; updated in place.
    pub fn default(
        mut self,
        value: impl IntoValue<DefaultPushNotificationTemplateProperty>,
    ) -> Self {
        self.0.put("Default", value.into_value().into_node());
        self
    }

    /// A JSON object that specifies the default values to use for message variables in the message template. This object is a set of key-value pairs. Each key defines a message variable in the template. The corresponding value defines the default value for that variable. When you create a message that's based on the template, you can override these defaults with message-specific and address-specific variables and values.
    ///
    /// `DefaultSubstitutions`; updated in place.
    pub fn default_substitutions(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DefaultSubstitutions", value.into_value().into_node());
        self
    }

    /// The message template to use for the GCM channel, which is used to send notifications through the Firebase Cloud Messaging (FCM), formerly Google Cloud Messaging (GCM), service. This message template overrides the default template for push notification channels ( `Default`).
    ///
    /// `GCM`; updated in place.
    pub fn gcm(mut self, value: impl IntoValue<AndroidPushNotificationTemplateProperty>) -> Self {
        self.0.put("GCM", value.into_value().into_node());
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

    /// A custom description of the message template.
    ///
    /// `TemplateDescription`; updated in place.
    pub fn template_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TemplateDescription", value.into_value().into_node());
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

impl Construct for CfnPushTemplate {
    type Handle = CfnPushTemplateRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPushTemplateRef {
        CfnPushTemplateRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPushTemplate`] of a stack.
pub struct CfnPushTemplateRef(NodeRef);

impl Clone for CfnPushTemplateRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPushTemplateRef {}
impl AsNode for CfnPushTemplateRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPushTemplateRef {
    /// What `Ref` returns: its `Id`, a [`pinpoint::PushTemplateId`](kinds::pinpoint::PushTemplateId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::pinpoint::PushTemplateId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the message template.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::pinpoint::PushTemplateArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::pinpoint::PushTemplateId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::pinpoint::PushTemplateId> for &CfnPushTemplateRef {
    #[inline]
    fn into_value(self) -> Value<kinds::pinpoint::PushTemplateId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::pinpoint::PushTemplateArn> for &CfnPushTemplateRef {
    #[inline]
    fn into_value(self) -> Value<kinds::pinpoint::PushTemplateArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Specifies channel-specific content and settings for a message template that can be used in push notifications that are sent through the APNs (Apple Push Notification service) channel.
///
/// The property type `APNSPushNotificationTemplate` of `AWS::Pinpoint::PushTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct APNSPushNotificationTemplateProperty(Object);

impl APNSPushNotificationTemplateProperty {
    /// `APNSPushNotificationTemplateProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The action to occur if a recipient taps a push notification that's based on the message template. Valid values are:
    ///
    /// - `OPEN_APP` – Your app opens or it becomes the foreground app if it was sent to the background. This is the default action.
    /// - `DEEP_LINK` – Your app opens and displays a designated user interface in the app. This setting uses the deep-linking features of the iOS platform.
    /// - `URL` – The default mobile browser on the recipient's device opens and loads the web page at a URL that you specify.
    ///
    /// `Action`.
    pub fn action(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Action", value.into_value().into_node());
        self
    }

    /// The message body to use in push notifications that are based on the message template.
    ///
    /// `Body`.
    pub fn body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Body", value.into_value().into_node());
        self
    }

    /// The URL of an image or video to display in push notifications that are based on the message template.
    ///
    /// `MediaUrl`.
    pub fn media_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MediaUrl", value.into_value().into_node());
        self
    }

    /// The key for the sound to play when the recipient receives a push notification that's based on the message template. The value for this key is the name of a sound file in your app's main bundle or the `Library/Sounds` folder in your app's data container. If the sound file can't be found or you specify `default` for the value, the system plays the default alert sound.
    ///
    /// `Sound`.
    pub fn sound(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Sound", value.into_value().into_node());
        self
    }

    /// The title to use in push notifications that are based on the message template. This title appears above the notification message on a recipient's device.
    ///
    /// `Title`.
    pub fn title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Title", value.into_value().into_node());
        self
    }

    /// The URL to open in the recipient's default mobile browser, if a recipient taps a push notification that's based on the message template and the value of the `Action` property is `URL`.
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

impl Kind for APNSPushNotificationTemplateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<APNSPushNotificationTemplateProperty> for APNSPushNotificationTemplateProperty {}
impl From<APNSPushNotificationTemplateProperty> for Node {
    #[inline]
    fn from(value: APNSPushNotificationTemplateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<APNSPushNotificationTemplateProperty> for APNSPushNotificationTemplateProperty {
    #[inline]
    fn into_value(self) -> Value<APNSPushNotificationTemplateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies channel-specific content and settings for a message template that can be used in push notifications that are sent through the ADM (Amazon Device Messaging), Baidu (Baidu Cloud Push), or GCM (Firebase Cloud Messaging, formerly Google Cloud Messaging) channel.
///
/// The property type `AndroidPushNotificationTemplate` of `AWS::Pinpoint::PushTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct AndroidPushNotificationTemplateProperty(Object);

impl AndroidPushNotificationTemplateProperty {
    /// `AndroidPushNotificationTemplateProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The action to occur if a recipient taps a push notification that's based on the message template. Valid values are:
    ///
    /// - `OPEN_APP` – Your app opens or it becomes the foreground app if it was sent to the background. This is the default action.
    /// - `DEEP_LINK` – Your app opens and displays a designated user interface in the app. This action uses the deep-linking features of the Android platform.
    /// - `URL` – The default mobile browser on the recipient's device opens and loads the web page at a URL that you specify.
    ///
    /// `Action`.
    pub fn action(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Action", value.into_value().into_node());
        self
    }

    /// The message body to use in a push notification that's based on the message template.
    ///
    /// `Body`.
    pub fn body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Body", value.into_value().into_node());
        self
    }

    /// The URL of the large icon image to display in the content view of a push notification that's based on the message template.
    ///
    /// `ImageIconUrl`.
    pub fn image_icon_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ImageIconUrl", value.into_value().into_node());
        self
    }

    /// The URL of an image to display in a push notification that's based on the message template.
    ///
    /// `ImageUrl`.
    pub fn image_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ImageUrl", value.into_value().into_node());
        self
    }

    /// The URL of the small icon image to display in the status bar and the content view of a push notification that's based on the message template.
    ///
    /// `SmallImageIconUrl`.
    pub fn small_image_icon_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SmallImageIconUrl", value.into_value().into_node());
        self
    }

    /// The sound to play when a recipient receives a push notification that's based on the message template. You can use the default stream or specify the file name of a sound resource that's bundled in your app. On an Android platform, the sound file must reside in `/res/raw/`.
    ///
    /// `Sound`.
    pub fn sound(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Sound", value.into_value().into_node());
        self
    }

    /// The title to use in a push notification that's based on the message template. This title appears above the notification message on a recipient's device.
    ///
    /// `Title`.
    pub fn title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Title", value.into_value().into_node());
        self
    }

    /// The URL to open in a recipient's default mobile browser, if a recipient taps a push notification that's based on the message template and the value of the `Action` property is `URL`.
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

impl Kind for AndroidPushNotificationTemplateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AndroidPushNotificationTemplateProperty> for AndroidPushNotificationTemplateProperty {}
impl From<AndroidPushNotificationTemplateProperty> for Node {
    #[inline]
    fn from(value: AndroidPushNotificationTemplateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AndroidPushNotificationTemplateProperty>
    for AndroidPushNotificationTemplateProperty
{
    #[inline]
    fn into_value(self) -> Value<AndroidPushNotificationTemplateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the default settings and content for a message template that can be used in messages that are sent through a push notification channel.
///
/// The property type `DefaultPushNotificationTemplate` of `AWS::Pinpoint::PushTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct DefaultPushNotificationTemplateProperty(Object);

impl DefaultPushNotificationTemplateProperty {
    /// `DefaultPushNotificationTemplateProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The action to occur if a recipient taps a push notification that's based on the message template. Valid values are:
    ///
    /// - `OPEN_APP` – Your app opens or it becomes the foreground app if it was sent to the background. This is the default action.
    /// - `DEEP_LINK` – Your app opens and displays a designated user interface in the app. This setting uses the deep-linking features of the iOS and Android platforms.
    /// - `URL` – The default mobile browser on the recipient's device opens and loads the web page at a URL that you specify.
    ///
    /// `Action`.
    pub fn action(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Action", value.into_value().into_node());
        self
    }

    /// The message body to use in push notifications that are based on the message template.
    ///
    /// `Body`.
    pub fn body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Body", value.into_value().into_node());
        self
    }

    /// The sound to play when a recipient receives a push notification that's based on the message template. You can use the default stream or specify the file name of a sound resource that's bundled in your app. On an Android platform, the sound file must reside in `/res/raw/`.
    ///
    /// For an iOS platform, this value is the key for the name of a sound file in your app's main bundle or the `Library/Sounds` folder in your app's data container. If the sound file can't be found or you specify `default` for the value, the system plays the default alert sound.
    ///
    /// `Sound`.
    pub fn sound(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Sound", value.into_value().into_node());
        self
    }

    /// The title to use in push notifications that are based on the message template. This title appears above the notification message on a recipient's device.
    ///
    /// `Title`.
    pub fn title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Title", value.into_value().into_node());
        self
    }

    /// The URL to open in a recipient's default mobile browser, if a recipient taps a push notification that's based on the message template and the value of the `Action` property is `URL`.
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

impl Kind for DefaultPushNotificationTemplateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DefaultPushNotificationTemplateProperty> for DefaultPushNotificationTemplateProperty {}
impl From<DefaultPushNotificationTemplateProperty> for Node {
    #[inline]
    fn from(value: DefaultPushNotificationTemplateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DefaultPushNotificationTemplateProperty>
    for DefaultPushNotificationTemplateProperty
{
    #[inline]
    fn into_value(self) -> Value<DefaultPushNotificationTemplateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

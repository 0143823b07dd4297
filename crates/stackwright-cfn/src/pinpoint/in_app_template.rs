// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Pinpoint::InAppTemplate` and its property types.

use crate::l1::*;

/// Creates a message template that you can use to send in-app messages. A message template is a set of content and settings that you can define, save, and reuse in messages for any of your Amazon Pinpoint applications. The In-App channel is unavailable in AWS GovCloud (US).
///
/// `AWS::Pinpoint::InAppTemplate`; `Ref` returns its `TemplateName`, a [`pinpoint::InAppTemplateName`](kinds::pinpoint::InAppTemplateName).
/// Changing one of these replaces it: `TemplateName`.
/// Attributes: `Arn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-inapptemplate.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnInAppTemplate(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Pinpoint::InAppTemplate",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("in_app_template.rules"),
};

impl CfnInAppTemplate {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Pinpoint::InAppTemplate";

    /// `CfnInAppTemplate` with its required properties, in alphabetical order:
    ///
    /// - `template_name`: The name of the in-app message template.
    pub fn new(template_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TemplateName", template_name.into_value().into_node());
        Self(object_)
    }

    /// An object that contains information about the content of an in-app message, including its title and body text, text colors, background colors, images, buttons, and behaviors.
    ///
    /// `Content`; updated in place.
    pub fn content(mut self, value: impl IntoValue<List<InAppMessageContentProperty>>) -> Self {
        self.0.put("Content", value.into_value().into_node());
        self
    }

    /// Custom data, in the form of key-value pairs, that is included in an in-app messaging payload.
    ///
    /// `CustomConfig`; free JSON, such as an [`Object`]; updated in place.
    pub fn custom_config(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("CustomConfig", value.into_value().into_node());
        self
    }

    /// A string that determines the appearance of the in-app message. You can specify one of the following:
    ///
    /// - `BOTTOM_BANNER` – a message that appears as a banner at the bottom of the page.
    /// - `TOP_BANNER` – a message that appears as a banner at the top of the page.
    /// - `OVERLAYS` – a message that covers entire screen.
    /// - `MOBILE_FEED` – a message that appears in a window in front of the page.
    /// - `MIDDLE_BANNER` – a message that appears as a banner in the middle of the page.
    /// - `CAROUSEL` – a scrollable layout of up to five unique messages.
    ///
    /// `Layout`; one of `BOTTOM_BANNER`, `TOP_BANNER`, `OVERLAYS`, `MOBILE_FEED`, `MIDDLE_BANNER`, `CAROUSEL`; updated in place.
    pub fn layout(mut self, value: impl IntoValue<Layout>) -> Self {
        self.0.put("Layout", value.into_value().into_node());
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

    /// An optional description of the in-app template.
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

impl Construct for CfnInAppTemplate {
    type Handle = CfnInAppTemplateRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnInAppTemplateRef {
        CfnInAppTemplateRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnInAppTemplate`] of a stack.
pub struct CfnInAppTemplateRef(NodeRef);

impl Clone for CfnInAppTemplateRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnInAppTemplateRef {}
impl AsNode for CfnInAppTemplateRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnInAppTemplateRef {
    /// What `Ref` returns: its `TemplateName`, a [`pinpoint::InAppTemplateName`](kinds::pinpoint::InAppTemplateName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::pinpoint::InAppTemplateName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the message template.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::pinpoint::InAppTemplateArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::pinpoint::InAppTemplateName> for &CfnInAppTemplateRef {
    #[inline]
    fn into_value(self) -> Value<kinds::pinpoint::InAppTemplateName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::pinpoint::InAppTemplateArn> for &CfnInAppTemplateRef {
    #[inline]
    fn into_value(self) -> Value<kinds::pinpoint::InAppTemplateArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Specifies the configuration of the main body text of the in-app message.
///
/// The property type `BodyConfig` of `AWS::Pinpoint::InAppTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct BodyConfigProperty(Object);

impl BodyConfigProperty {
    /// `BodyConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The text alignment of the main body text of the message. Acceptable values: `LEFT`, `CENTER`, `RIGHT`.
    ///
    /// `Alignment`; one of `LEFT`, `CENTER`, `RIGHT`.
    pub fn alignment(mut self, value: impl IntoValue<Alignment>) -> Self {
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

    /// The color of the body text, expressed as a hex color code (such as #000000 for black).
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

impl Kind for BodyConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BodyConfigProperty> for BodyConfigProperty {}
impl From<BodyConfigProperty> for Node {
    #[inline]
    fn from(value: BodyConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BodyConfigProperty> for BodyConfigProperty {
    #[inline]
    fn into_value(self) -> Value<BodyConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the behavior of buttons that appear in an in-app message template.
///
/// The property type `ButtonConfig` of `AWS::Pinpoint::InAppTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct ButtonConfigProperty(Object);

impl ButtonConfigProperty {
    /// `ButtonConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Optional button configuration to use for in-app messages sent to Android devices. This button configuration overrides the default button configuration.
    ///
    /// `Android`.
    pub fn android(mut self, value: impl IntoValue<OverrideButtonConfigurationProperty>) -> Self {
        self.0.put("Android", value.into_value().into_node());
        self
    }

    /// Specifies the default behavior of a button that appears in an in-app message. You can optionally add button configurations that specifically apply to iOS, Android, or web browser users.
    ///
    /// `DefaultConfig`.
    pub fn default_config(
        mut self,
        value: impl IntoValue<DefaultButtonConfigurationProperty>,
    ) -> Self {
        self.0.put("DefaultConfig", value.into_value().into_node());
        self
    }

    /// Optional button configuration to use for in-app messages sent to iOS devices. This button configuration overrides the default button configuration.
    ///
    /// `IOS`.
    pub fn ios(mut self, value: impl IntoValue<OverrideButtonConfigurationProperty>) -> Self {
        self.0.put("IOS", value.into_value().into_node());
        self
    }

    /// Optional button configuration to use for in-app messages sent to web applications. This button configuration overrides the default button configuration.
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

impl Kind for ButtonConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ButtonConfigProperty> for ButtonConfigProperty {}
impl From<ButtonConfigProperty> for Node {
    #[inline]
    fn from(value: ButtonConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ButtonConfigProperty> for ButtonConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ButtonConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the default behavior of a button that appears in an in-app message. You can optionally add button configurations that specifically apply to iOS, Android, or web browser users.
///
/// The property type `DefaultButtonConfiguration` of `AWS::Pinpoint::InAppTemplate`.
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
    /// `ButtonAction`; one of `LINK`, `DEEP_LINK`, `CLOSE`.
    pub fn button_action(mut self, value: impl IntoValue<ButtonAction>) -> Self {
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

/// Specifies the configuration and content of the header or title text of the in-app message.
///
/// The property type `HeaderConfig` of `AWS::Pinpoint::InAppTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct HeaderConfigProperty(Object);

impl HeaderConfigProperty {
    /// `HeaderConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The text alignment of the title of the message. Acceptable values: `LEFT`, `CENTER`, `RIGHT`.
    ///
    /// `Alignment`; one of `LEFT`, `CENTER`, `RIGHT`.
    pub fn alignment(mut self, value: impl IntoValue<Alignment>) -> Self {
        self.0.put("Alignment", value.into_value().into_node());
        self
    }

    /// The title text of the in-app message.
    ///
    /// `Header`.
    pub fn header(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Header", value.into_value().into_node());
        self
    }

    /// The color of the title text, expressed as a hex color code (such as #000000 for black).
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

impl Kind for HeaderConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HeaderConfigProperty> for HeaderConfigProperty {}
impl From<HeaderConfigProperty> for Node {
    #[inline]
    fn from(value: HeaderConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HeaderConfigProperty> for HeaderConfigProperty {
    #[inline]
    fn into_value(self) -> Value<HeaderConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the configuration of an in-app message, including its header, body, buttons, colors, and images.
///
/// The property type `InAppMessageContent` of `AWS::Pinpoint::InAppTemplate`.
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

    /// An object that contains configuration information about the header or title text of the in-app message.
    ///
    /// `BodyConfig`.
    pub fn body_config(mut self, value: impl IntoValue<BodyConfigProperty>) -> Self {
        self.0.put("BodyConfig", value.into_value().into_node());
        self
    }

    /// An object that contains configuration information about the header or title text of the in-app message.
    ///
    /// `HeaderConfig`.
    pub fn header_config(mut self, value: impl IntoValue<HeaderConfigProperty>) -> Self {
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
    pub fn primary_btn(mut self, value: impl IntoValue<ButtonConfigProperty>) -> Self {
        self.0.put("PrimaryBtn", value.into_value().into_node());
        self
    }

    /// An object that contains configuration information about the secondary button in an in-app message.
    ///
    /// `SecondaryBtn`.
    pub fn secondary_btn(mut self, value: impl IntoValue<ButtonConfigProperty>) -> Self {
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

/// Specifies the configuration of a button with settings that are specific to a certain device type.
///
/// The property type `OverrideButtonConfiguration` of `AWS::Pinpoint::InAppTemplate`.
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
    /// `ButtonAction`; one of `LINK`, `DEEP_LINK`, `CLOSE`.
    pub fn button_action(mut self, value: impl IntoValue<ButtonAction>) -> Self {
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

/// The values of `Alignment` of a `BodyConfig` of `AWS::Pinpoint::InAppTemplate`.
pub enum Alignment {
    /// `CENTER`.
    Center,
    /// `LEFT`.
    Left,
    /// `RIGHT`.
    Right,
}

#[diagnostic::do_not_recommend]
impl Kind for Alignment {}
#[diagnostic::do_not_recommend]
impl TextKind for Alignment {}
#[diagnostic::do_not_recommend]
impl IdKind for Alignment {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Alignment {}
#[diagnostic::do_not_recommend]
impl IntoValue<Alignment> for Alignment {
    #[inline]
    fn into_value(self) -> Value<Alignment> {
        const VALUES: &[&str] = &["CENTER", "LEFT", "RIGHT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ButtonAction` of a `DefaultButtonConfiguration` of `AWS::Pinpoint::InAppTemplate`.
pub enum ButtonAction {
    /// `CLOSE`.
    Close,
    /// `DEEP_LINK`.
    DeepLink,
    /// `LINK`.
    Link,
}

#[diagnostic::do_not_recommend]
impl Kind for ButtonAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ButtonAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ButtonAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ButtonAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ButtonAction> for ButtonAction {
    #[inline]
    fn into_value(self) -> Value<ButtonAction> {
        const VALUES: &[&str] = &["CLOSE", "DEEP_LINK", "LINK"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Layout` of `AWS::Pinpoint::InAppTemplate`.
pub enum Layout {
    /// `BOTTOM_BANNER`.
    BottomBanner,
    /// `CAROUSEL`.
    Carousel,
    /// `MIDDLE_BANNER`.
    MiddleBanner,
    /// `MOBILE_FEED`.
    MobileFeed,
    /// `OVERLAYS`.
    Overlays,
    /// `TOP_BANNER`.
    TopBanner,
}

#[diagnostic::do_not_recommend]
impl Kind for Layout {}
#[diagnostic::do_not_recommend]
impl TextKind for Layout {}
#[diagnostic::do_not_recommend]
impl IdKind for Layout {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Layout {}
#[diagnostic::do_not_recommend]
impl IntoValue<Layout> for Layout {
    #[inline]
    fn into_value(self) -> Value<Layout> {
        const VALUES: &[&str] = &[
            "BOTTOM_BANNER",
            "CAROUSEL",
            "MIDDLE_BANNER",
            "MOBILE_FEED",
            "OVERLAYS",
            "TOP_BANNER",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

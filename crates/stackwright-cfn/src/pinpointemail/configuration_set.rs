// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::PinpointEmail::ConfigurationSet` and its property types.

use crate::l1::*;

/// Create a configuration set. *Configuration sets* are groups of rules that you can apply to the emails you send using Amazon Pinpoint. You apply a configuration set to an email by including a reference to the configuration set in the headers of the email. When you apply a configuration set to an email, all of the rules in that configuration set are applied to the email.
///
/// `AWS::PinpointEmail::ConfigurationSet`; `Ref` returns its `Id`, a [`pinpointemail::ConfigurationSetId`](kinds::pinpointemail::ConfigurationSetId).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpointemail-configurationset.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnConfigurationSet(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::PinpointEmail::ConfigurationSet",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("configuration_set.rules"),
};

impl CfnConfigurationSet {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::PinpointEmail::ConfigurationSet";

    /// `CfnConfigurationSet` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the configuration set.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// An object that defines the dedicated IP pool that is used to send emails that you send using the configuration set.
    ///
    /// `DeliveryOptions`; updated in place.
    pub fn delivery_options(mut self, value: impl IntoValue<DeliveryOptionsProperty>) -> Self {
        self.0
            .put("DeliveryOptions", value.into_value().into_node());
        self
    }

    /// An object that defines whether or not Amazon Pinpoint collects reputation metrics for the emails that you send that use the configuration set.
    ///
    /// `ReputationOptions`; updated in place.
    pub fn reputation_options(mut self, value: impl IntoValue<ReputationOptionsProperty>) -> Self {
        self.0
            .put("ReputationOptions", value.into_value().into_node());
        self
    }

    /// An object that defines whether or not Amazon Pinpoint can send email that you send using the configuration set.
    ///
    /// `SendingOptions`; updated in place.
    pub fn sending_options(mut self, value: impl IntoValue<SendingOptionsProperty>) -> Self {
        self.0.put("SendingOptions", value.into_value().into_node());
        self
    }

    /// An object that defines the tags (keys and values) that you want to associate with the configuration set.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// An object that defines the open and click tracking options for emails that you send using the configuration set.
    ///
    /// `TrackingOptions`; updated in place.
    pub fn tracking_options(mut self, value: impl IntoValue<TrackingOptionsProperty>) -> Self {
        self.0
            .put("TrackingOptions", value.into_value().into_node());
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

impl Construct for CfnConfigurationSet {
    type Handle = CfnConfigurationSetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnConfigurationSetRef {
        CfnConfigurationSetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnConfigurationSet`] of a stack.
pub struct CfnConfigurationSetRef(NodeRef);

impl Clone for CfnConfigurationSetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnConfigurationSetRef {}
impl AsNode for CfnConfigurationSetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnConfigurationSetRef {
    /// What `Ref` returns: its `Id`, a [`pinpointemail::ConfigurationSetId`](kinds::pinpointemail::ConfigurationSetId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::pinpointemail::ConfigurationSetId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::pinpointemail::ConfigurationSetId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::pinpointemail::ConfigurationSetId> for &CfnConfigurationSetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::pinpointemail::ConfigurationSetId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Used to associate a configuration set with a dedicated IP pool.
///
/// The property type `DeliveryOptions` of `AWS::PinpointEmail::ConfigurationSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeliveryOptionsProperty(Object);

impl DeliveryOptionsProperty {
    /// `DeliveryOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the dedicated IP pool that you want to associate with the configuration set.
    ///
    /// `SendingPoolName`.
    pub fn sending_pool_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SendingPoolName", value.into_value().into_node());
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

impl Kind for DeliveryOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeliveryOptionsProperty> for DeliveryOptionsProperty {}
impl From<DeliveryOptionsProperty> for Node {
    #[inline]
    fn from(value: DeliveryOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeliveryOptionsProperty> for DeliveryOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<DeliveryOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Enable or disable collection of reputation metrics for emails that you send using this configuration set in the current AWS Region.
///
/// The property type `ReputationOptions` of `AWS::PinpointEmail::ConfigurationSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReputationOptionsProperty(Object);

impl ReputationOptionsProperty {
    /// `ReputationOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// If `true`, tracking of reputation metrics is enabled for the configuration set. If `false`, tracking of reputation metrics is disabled for the configuration set.
    ///
    /// `ReputationMetricsEnabled`.
    pub fn reputation_metrics_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ReputationMetricsEnabled", value.into_value().into_node());
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

impl Kind for ReputationOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReputationOptionsProperty> for ReputationOptionsProperty {}
impl From<ReputationOptionsProperty> for Node {
    #[inline]
    fn from(value: ReputationOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReputationOptionsProperty> for ReputationOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<ReputationOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Used to enable or disable email sending for messages that use this configuration set in the current AWS Region.
///
/// The property type `SendingOptions` of `AWS::PinpointEmail::ConfigurationSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct SendingOptionsProperty(Object);

impl SendingOptionsProperty {
    /// `SendingOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// If `true`, email sending is enabled for the configuration set. If `false`, email sending is disabled for the configuration set.
    ///
    /// `SendingEnabled`.
    pub fn sending_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("SendingEnabled", value.into_value().into_node());
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

impl Kind for SendingOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SendingOptionsProperty> for SendingOptionsProperty {}
impl From<SendingOptionsProperty> for Node {
    #[inline]
    fn from(value: SendingOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SendingOptionsProperty> for SendingOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<SendingOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that defines the tracking options for a configuration set. When you use Amazon Pinpoint to send an email, it contains an invisible image that's used to track when recipients open your email. If your email contains links, those links are changed slightly in order to track when recipients click them.
///
/// These images and links include references to a domain operated by AWS. You can optionally configure Amazon Pinpoint to use a domain that you operate for these images and links.
///
/// The property type `TrackingOptions` of `AWS::PinpointEmail::ConfigurationSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct TrackingOptionsProperty(Object);

impl TrackingOptionsProperty {
    /// `TrackingOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The domain that you want to use for tracking open and click events.
    ///
    /// `CustomRedirectDomain`.
    pub fn custom_redirect_domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CustomRedirectDomain", value.into_value().into_node());
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

impl Kind for TrackingOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TrackingOptionsProperty> for TrackingOptionsProperty {}
impl From<TrackingOptionsProperty> for Node {
    #[inline]
    fn from(value: TrackingOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TrackingOptionsProperty> for TrackingOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<TrackingOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

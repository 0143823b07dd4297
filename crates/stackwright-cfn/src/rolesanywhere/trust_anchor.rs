// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::RolesAnywhere::TrustAnchor` and its property types.

use crate::l1::*;

/// Creates a TrustAnchor.
///
/// `AWS::RolesAnywhere::TrustAnchor`; `Ref` returns its `TrustAnchorId`, a [`rolesanywhere::TrustAnchorId`](kinds::rolesanywhere::TrustAnchorId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rolesanywhere-trustanchor.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTrustAnchor(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::RolesAnywhere::TrustAnchor",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("trust_anchor.rules"),
};

impl CfnTrustAnchor {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::RolesAnywhere::TrustAnchor";

    /// `CfnTrustAnchor` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the trust anchor.
    /// - `source`: The trust anchor type and its related certificate data.
    pub fn new(name: impl IntoValue<String>, source: impl IntoValue<SourceProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Source", source.into_value().into_node());
        Self(object_)
    }

    /// Indicates whether the trust anchor is enabled.
    ///
    /// `Enabled`; updated in place.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// A list of notification settings to be associated to the trust anchor.
    ///
    /// `NotificationSettings`; updated in place.
    pub fn notification_settings(
        mut self,
        value: impl IntoValue<List<NotificationSettingProperty>>,
    ) -> Self {
        self.0
            .put("NotificationSettings", value.into_value().into_node());
        self
    }

    /// The tags to attach to the trust anchor.
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

impl Construct for CfnTrustAnchor {
    type Handle = CfnTrustAnchorRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTrustAnchorRef {
        CfnTrustAnchorRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTrustAnchor`] of a stack.
pub struct CfnTrustAnchorRef(NodeRef);

impl Clone for CfnTrustAnchorRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTrustAnchorRef {}
impl AsNode for CfnTrustAnchorRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTrustAnchorRef {
    /// What `Ref` returns: its `TrustAnchorId`, a [`rolesanywhere::TrustAnchorId`](kinds::rolesanywhere::TrustAnchorId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::rolesanywhere::TrustAnchorId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the trust anchor.
    ///
    /// `Fn::GetAtt` of `TrustAnchorArn`.
    #[inline]
    pub fn attr_trust_anchor_arn(&self) -> Value<kinds::rolesanywhere::TrustAnchorArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TrustAnchorArn")))
    }

    /// The unique identifier of the trust anchor.
    ///
    /// `Fn::GetAtt` of `TrustAnchorId`.
    #[inline]
    pub fn attr_trust_anchor_id(&self) -> Value<kinds::rolesanywhere::TrustAnchorId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TrustAnchorId")))
    }
}

impl IntoValue<kinds::rolesanywhere::TrustAnchorId> for &CfnTrustAnchorRef {
    #[inline]
    fn into_value(self) -> Value<kinds::rolesanywhere::TrustAnchorId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::rolesanywhere::TrustAnchorArn> for &CfnTrustAnchorRef {
    #[inline]
    fn into_value(self) -> Value<kinds::rolesanywhere::TrustAnchorArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TrustAnchorArn")))
    }
}

/// Customizable notification settings that will be applied to notification events. IAM Roles Anywhere consumes these settings while notifying across multiple channels - CloudWatch metrics, EventBridge, and Health Dashboard.
///
/// The property type `NotificationSetting` of `AWS::RolesAnywhere::TrustAnchor`.
#[must_use = "a property type does nothing until it is set"]
pub struct NotificationSettingProperty(Object);

impl NotificationSettingProperty {
    /// `NotificationSettingProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: Indicates whether the notification setting is enabled.
    /// - `event`: The event to which this notification setting is applied.
    pub fn new(enabled: impl IntoValue<bool>, event: impl IntoValue<Event>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
        object_.put("Event", event.into_value().into_node());
        Self(object_)
    }

    /// The specified channel of notification. IAM Roles Anywhere uses CloudWatch metrics, EventBridge, and Health Dashboard to notify for an event.
    ///
    /// > In the absence of a specific channel, IAM Roles Anywhere applies this setting to 'ALL' channels.
    ///
    /// `Channel`; one of `ALL`.
    pub fn channel(mut self, value: impl IntoValue<Channel>) -> Self {
        self.0.put("Channel", value.into_value().into_node());
        self
    }

    /// The number of days before a notification event. This value is required for a notification setting that is enabled.
    ///
    /// `Threshold`.
    pub fn threshold(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Threshold", value.into_value().into_node());
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

impl Kind for NotificationSettingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NotificationSettingProperty> for NotificationSettingProperty {}
impl From<NotificationSettingProperty> for Node {
    #[inline]
    fn from(value: NotificationSettingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NotificationSettingProperty> for NotificationSettingProperty {
    #[inline]
    fn into_value(self) -> Value<NotificationSettingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Object representing the TrustAnchor type and its related certificate data.
///
/// The property type `Source` of `AWS::RolesAnywhere::TrustAnchor`.
#[must_use = "a property type does nothing until it is set"]
pub struct SourceProperty(Object);

impl SourceProperty {
    /// `SourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `source_data`: A union object representing the data field of the TrustAnchor depending on its type.
    /// - `source_type`: The type of the TrustAnchor.
    pub fn new(
        source_data: impl IntoValue<SourceDataProperty>,
        source_type: impl IntoValue<SourceType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("SourceData", source_data.into_value().into_node());
        object_.put("SourceType", source_type.into_value().into_node());
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

/// A union object representing the data field of the TrustAnchor depending on its type
///
/// The property type `SourceData` of `AWS::RolesAnywhere::TrustAnchor`.
#[must_use = "a property type does nothing until it is set"]
pub struct SourceDataProperty(Object);

impl SourceDataProperty {
    /// `SourceDataProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The root certificate of the Private Certificate Authority specified by this ARN is used in trust validation for temporary credential requests. Included for trust anchors of type `AWS_ACM_PCA`.
    ///
    /// > This field is not supported in your region.
    ///
    /// `AcmPcaArn`.
    pub fn acm_pca_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AcmPcaArn", value.into_value().into_node());
        self
    }

    /// The PEM-encoded data for the certificate anchor. Included for trust anchors of type `CERTIFICATE_BUNDLE`.
    ///
    /// `X509CertificateData`.
    pub fn x509_certificate_data(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("X509CertificateData", value.into_value().into_node());
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

impl Kind for SourceDataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SourceDataProperty> for SourceDataProperty {}
impl From<SourceDataProperty> for Node {
    #[inline]
    fn from(value: SourceDataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SourceDataProperty> for SourceDataProperty {
    #[inline]
    fn into_value(self) -> Value<SourceDataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Channel` of a `NotificationSetting` of `AWS::RolesAnywhere::TrustAnchor`.
pub enum Channel {
    /// `ALL`.
    All,
}

#[diagnostic::do_not_recommend]
impl Kind for Channel {}
#[diagnostic::do_not_recommend]
impl TextKind for Channel {}
#[diagnostic::do_not_recommend]
impl IdKind for Channel {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Channel {}
#[diagnostic::do_not_recommend]
impl IntoValue<Channel> for Channel {
    #[inline]
    fn into_value(self) -> Value<Channel> {
        const VALUES: &[&str] = &["ALL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Event` of a `NotificationSetting` of `AWS::RolesAnywhere::TrustAnchor`.
pub enum Event {
    /// `CA_CERTIFICATE_EXPIRY`.
    CaCertificateExpiry,
    /// `END_ENTITY_CERTIFICATE_EXPIRY`.
    EndEntityCertificateExpiry,
}

#[diagnostic::do_not_recommend]
impl Kind for Event {}
#[diagnostic::do_not_recommend]
impl TextKind for Event {}
#[diagnostic::do_not_recommend]
impl IdKind for Event {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Event {}
#[diagnostic::do_not_recommend]
impl IntoValue<Event> for Event {
    #[inline]
    fn into_value(self) -> Value<Event> {
        const VALUES: &[&str] = &["CA_CERTIFICATE_EXPIRY", "END_ENTITY_CERTIFICATE_EXPIRY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SourceType` of a `Source` of `AWS::RolesAnywhere::TrustAnchor`.
pub enum SourceType {
    /// `AWS_ACM_PCA`.
    AwsAcmPca,
    /// `CERTIFICATE_BUNDLE`.
    CertificateBundle,
}

#[diagnostic::do_not_recommend]
impl Kind for SourceType {}
#[diagnostic::do_not_recommend]
impl TextKind for SourceType {}
#[diagnostic::do_not_recommend]
impl IdKind for SourceType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SourceType {}
#[diagnostic::do_not_recommend]
impl IntoValue<SourceType> for SourceType {
    #[inline]
    fn into_value(self) -> Value<SourceType> {
        const VALUES: &[&str] = &["AWS_ACM_PCA", "CERTIFICATE_BUNDLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

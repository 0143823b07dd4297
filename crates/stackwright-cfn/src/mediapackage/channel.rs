// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MediaPackage::Channel` and its property types.

use crate::l1::*;

/// Creates a channel to receive content.
///
/// After it's created, a channel provides static input URLs. These URLs remain the same throughout the lifetime of the channel, regardless of any failures or upgrades that might occur. Use these URLs to configure the outputs of your upstream encoder.
///
/// `AWS::MediaPackage::Channel`; `Ref` returns its `Id`, a [`mediapackage::ChannelId`](kinds::mediapackage::ChannelId).
/// Changing one of these replaces it: `Id`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-channel.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnChannel(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MediaPackage::Channel",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("channel.rules"),
};

impl CfnChannel {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MediaPackage::Channel";

    /// `CfnChannel` with its required properties, in alphabetical order:
    ///
    /// - `id`: Unique identifier that you assign to the channel.
    pub fn new(id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Id", id.into_value().into_node());
        Self(object_)
    }

    /// Any descriptive information that you want to add to the channel for future identification purposes.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Configures egress access logs.
    ///
    /// `EgressAccessLogs`; updated in place.
    pub fn egress_access_logs(mut self, value: impl IntoValue<LogConfigurationProperty>) -> Self {
        self.0
            .put("EgressAccessLogs", value.into_value().into_node());
        self
    }

    /// The input URL where the source stream should be sent.
    ///
    /// `HlsIngest`; updated in place.
    pub fn hls_ingest(mut self, value: impl IntoValue<HlsIngestProperty>) -> Self {
        self.0.put("HlsIngest", value.into_value().into_node());
        self
    }

    /// Configures ingress access logs.
    ///
    /// `IngressAccessLogs`; updated in place.
    pub fn ingress_access_logs(mut self, value: impl IntoValue<LogConfigurationProperty>) -> Self {
        self.0
            .put("IngressAccessLogs", value.into_value().into_node());
        self
    }

    /// The tags to assign to the channel.
    ///
    /// `Tags`; an update replaces the resource.
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
    /// What `Ref` returns: its `Id`, a [`mediapackage::ChannelId`](kinds::mediapackage::ChannelId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::mediapackage::ChannelId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The channel's unique system-generated resource name, based on the AWS record.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::mediapackage::ChannelArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::mediapackage::ChannelId> for &CfnChannelRef {
    #[inline]
    fn into_value(self) -> Value<kinds::mediapackage::ChannelId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::mediapackage::ChannelArn> for &CfnChannelRef {
    #[inline]
    fn into_value(self) -> Value<kinds::mediapackage::ChannelArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// HLS ingest configuration.
///
/// The property type `HlsIngest` of `AWS::MediaPackage::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct HlsIngestProperty(Object);

impl HlsIngestProperty {
    /// `HlsIngestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The input URL where the source stream should be sent.
    ///
    /// `ingestEndpoints`.
    pub fn ingest_endpoints(mut self, value: impl IntoValue<List<IngestEndpointProperty>>) -> Self {
        self.0
            .put("ingestEndpoints", value.into_value().into_node());
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

impl Kind for HlsIngestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HlsIngestProperty> for HlsIngestProperty {}
impl From<HlsIngestProperty> for Node {
    #[inline]
    fn from(value: HlsIngestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HlsIngestProperty> for HlsIngestProperty {
    #[inline]
    fn into_value(self) -> Value<HlsIngestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An endpoint for ingesting source content for a channel.
///
/// The property type `IngestEndpoint` of `AWS::MediaPackage::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct IngestEndpointProperty(Object);

impl IngestEndpointProperty {
    /// `IngestEndpointProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The endpoint identifier.
    ///
    /// `Id`.
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Id", value.into_value().into_node());
        self
    }

    /// The system-generated password for WebDAV input authentication.
    ///
    /// `Password`.
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Password", value.into_value().into_node());
        self
    }

    /// The input URL where the source stream should be sent.
    ///
    /// `Url`.
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Url", value.into_value().into_node());
        self
    }

    /// The system-generated username for WebDAV input authentication.
    ///
    /// `Username`.
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Username", value.into_value().into_node());
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

impl Kind for IngestEndpointProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IngestEndpointProperty> for IngestEndpointProperty {}
impl From<IngestEndpointProperty> for Node {
    #[inline]
    fn from(value: IngestEndpointProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IngestEndpointProperty> for IngestEndpointProperty {
    #[inline]
    fn into_value(self) -> Value<IngestEndpointProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The access log configuration parameters for your channel.
///
/// The property type `LogConfiguration` of `AWS::MediaPackage::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct LogConfigurationProperty(Object);

impl LogConfigurationProperty {
    /// `LogConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Sets a custom Amazon CloudWatch log group name.
    ///
    /// `LogGroupName`.
    pub fn log_group_name(mut self, value: impl IntoValue<kinds::logs::LogGroupName>) -> Self {
        self.0.put("LogGroupName", value.into_value().into_node());
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

impl Kind for LogConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LogConfigurationProperty> for LogConfigurationProperty {}
impl From<LogConfigurationProperty> for Node {
    #[inline]
    fn from(value: LogConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LogConfigurationProperty> for LogConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<LogConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

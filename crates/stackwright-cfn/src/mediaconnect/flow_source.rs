// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MediaConnect::FlowSource` and its property types.

use crate::l1::*;

/// The `AWS::MediaConnect::FlowSource` resource is usedt to add additional sources to an existing flow. Adding an additional source requires Failover to be enabled. When you enable Failover, the additional source must use the same protocol as the existing source. A source is the external video content that includes configuration information (encryption and source type) and a network address. Each flow has at least one source. A standard source comes from a source other than another AWS Elemental MediaConnect flow, such as an on-premises encoder.
///
/// `AWS::MediaConnect::FlowSource`; `Ref` returns its `SourceArn`, a [`mediaconnect::FlowSourceArn`](kinds::mediaconnect::FlowSourceArn).
/// Changing one of these replaces it: `FlowArn`, `Name`, `Protocol`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowsource.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFlowSource(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MediaConnect::FlowSource",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("flow_source.rules"),
};

impl CfnFlowSource {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MediaConnect::FlowSource";

    /// `CfnFlowSource` with its required properties, in alphabetical order:
    ///
    /// - `description`: A description for the source.
    /// - `flow_arn`: The Amazon Resource Name (ARN) of the flow this source is connected to.
    /// - `name`: The name of the source.
    pub fn new(
        description: impl IntoValue<String>,
        flow_arn: impl IntoValue<kinds::mediaconnect::FlowArn>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Description", description.into_value().into_node());
        object_.put("FlowArn", flow_arn.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The type of encryption that is used on the content ingested from this source. Allowable encryption types: static-key.
    ///
    /// `Decryption`; updated in place.
    pub fn decryption(mut self, value: impl IntoValue<EncryptionProperty>) -> Self {
        self.0.put("Decryption", value.into_value().into_node());
        self
    }

    /// The ARN of the entitlement that allows you to subscribe to this flow. The entitlement is set by the flow originator, and the ARN is generated as part of the originator's flow.
    ///
    /// `EntitlementArn`; deprecated; updated in place.
    pub fn entitlement_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EntitlementArn", value.into_value().into_node());
        self
    }

    /// The bridge's source.
    ///
    /// `GatewayBridgeSource`; updated in place.
    pub fn gateway_bridge_source(
        mut self,
        value: impl IntoValue<GatewayBridgeSourceProperty>,
    ) -> Self {
        self.0
            .put("GatewayBridgeSource", value.into_value().into_node());
        self
    }

    /// The port that the flow listens on for incoming content. If the protocol of the source is Zixi, the port must be set to 2088.
    ///
    /// `IngestPort`; updated in place.
    pub fn ingest_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("IngestPort", value.into_value().into_node());
        self
    }

    /// The smoothing max bitrate (in bps) for RIST, RTP, and RTP-FEC streams.
    ///
    /// `MaxBitrate`; updated in place.
    pub fn max_bitrate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxBitrate", value.into_value().into_node());
        self
    }

    /// The maximum latency in milliseconds. This parameter applies only to RIST-based and Zixi-based streams.
    ///
    /// `MaxLatency`; updated in place.
    pub fn max_latency(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxLatency", value.into_value().into_node());
        self
    }

    /// The minimum latency in milliseconds for SRT-based streams. In streams that use the SRT protocol, this value that you set on your MediaConnect source or output represents the minimal potential latency of that connection. The latency of the stream is set to the highest number between the sender’s minimum latency and the receiver’s minimum latency.
    ///
    /// `MinLatency`; updated in place.
    pub fn min_latency(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MinLatency", value.into_value().into_node());
        self
    }

    /// The protocol that the source uses to deliver the content to MediaConnect. Adding additional sources to an existing flow requires Failover to be enabled. When you enable Failover, the additional source must use the same protocol as the existing source. Only the following protocols support failover: Zixi-push, RTP-FEC, RTP, RIST and SRT protocols.
    ///
    /// If you use failover with SRT caller or listener, the `FailoverMode` property must be set to `FAILOVER`. The `FailoverMode` property is found in the `FailoverConfig` resource of the same flow ARN you used for the source's `FlowArn` property. SRT caller/listener does not support merge mode failover.
    ///
    /// `Protocol`; one of `zixi-push`, `rtp-fec`, `rtp`, `rist`, `srt-listener`, `srt-caller`; an update replaces the resource.
    pub fn protocol(mut self, value: impl IntoValue<Protocol>) -> Self {
        self.0.put("Protocol", value.into_value().into_node());
        self
    }

    /// The port that the flow uses to send outbound requests to initiate connection with the sender.
    ///
    /// `SenderControlPort`; deprecated; updated in place.
    pub fn sender_control_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("SenderControlPort", value.into_value().into_node());
        self
    }

    /// The IP address that the flow communicates with to initiate connection with the sender.
    ///
    /// `SenderIpAddress`; deprecated; updated in place.
    pub fn sender_ip_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SenderIpAddress", value.into_value().into_node());
        self
    }

    /// Source IP or domain name for SRT-caller protocol.
    ///
    /// `SourceListenerAddress`; updated in place.
    pub fn source_listener_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SourceListenerAddress", value.into_value().into_node());
        self
    }

    /// Source port for SRT-caller protocol.
    ///
    /// `SourceListenerPort`; updated in place.
    pub fn source_listener_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("SourceListenerPort", value.into_value().into_node());
        self
    }

    /// The stream ID that you want to use for this transport. This parameter applies only to Zixi and SRT caller-based streams.
    ///
    /// `StreamId`; updated in place.
    pub fn stream_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StreamId", value.into_value().into_node());
        self
    }

    /// Key-value pairs that can be used to tag and organize this flow source.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The name of the VPC interface to use for this source.
    ///
    /// `VpcInterfaceName`; updated in place.
    pub fn vpc_interface_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("VpcInterfaceName", value.into_value().into_node());
        self
    }

    /// The range of IP addresses that should be allowed to contribute content to your source. These IP addresses should be in the form of a Classless Inter-Domain Routing (CIDR) block; for example, 10.0.0.0/16.
    ///
    /// `WhitelistCidr`; updated in place.
    pub fn whitelist_cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("WhitelistCidr", value.into_value().into_node());
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

impl Construct for CfnFlowSource {
    type Handle = CfnFlowSourceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFlowSourceRef {
        CfnFlowSourceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFlowSource`] of a stack.
pub struct CfnFlowSourceRef(NodeRef);

impl Clone for CfnFlowSourceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFlowSourceRef {}
impl AsNode for CfnFlowSourceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFlowSourceRef {
    /// What `Ref` returns: its `SourceArn`, a [`mediaconnect::FlowSourceArn`](kinds::mediaconnect::FlowSourceArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::mediaconnect::FlowSourceArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The IP address that the flow listens on for incoming content.
    ///
    /// `Fn::GetAtt` of `IngestIp`.
    #[inline]
    pub fn attr_ingest_ip(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IngestIp")))
    }

    /// The ARN of the source.
    ///
    /// `Fn::GetAtt` of `SourceArn`.
    #[inline]
    pub fn attr_source_arn(&self) -> Value<kinds::mediaconnect::FlowSourceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SourceArn")))
    }

    /// The port that the flow listens on for incoming content. If the protocol of the source is Zixi, the port must be set to 2088.
    ///
    /// `Fn::GetAtt` of `SourceIngestPort`.
    #[inline]
    pub fn attr_source_ingest_port(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SourceIngestPort")))
    }
}

impl IntoValue<kinds::mediaconnect::FlowSourceArn> for &CfnFlowSourceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::mediaconnect::FlowSourceArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Encryption information.
///
/// The property type `Encryption` of `AWS::MediaConnect::FlowSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncryptionProperty(Object);

impl EncryptionProperty {
    /// `EncryptionProperty` with its required properties, in alphabetical order:
    ///
    /// - `role_arn`: The ARN of the role that you created during setup (when you set up MediaConnect as a trusted entity).
    pub fn new(role_arn: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// The type of algorithm that is used for static key encryption (such as aes128, aes192, or aes256). If you are using SPEKE or SRT-password encryption, this property must be left blank.
    ///
    /// `Algorithm`; one of `aes128`, `aes192`, `aes256`.
    pub fn algorithm(mut self, value: impl IntoValue<super::Algorithm>) -> Self {
        self.0.put("Algorithm", value.into_value().into_node());
        self
    }

    /// A 128-bit, 16-byte hex value represented by a 32-character string, to be used with the key for encrypting content. This parameter is not valid for static key encryption.
    ///
    /// `ConstantInitializationVector`.
    pub fn constant_initialization_vector(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "ConstantInitializationVector",
            value.into_value().into_node(),
        );
        self
    }

    /// The value of one of the devices that you configured with your digital rights management (DRM) platform key provider. This parameter is required for SPEKE encryption and is not valid for static key encryption.
    ///
    /// `DeviceId`.
    pub fn device_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DeviceId", value.into_value().into_node());
        self
    }

    /// The type of key that is used for the encryption. If you don't specify a `keyType` value, the service uses the default setting ( `static-key`). Valid key types are: `static-key`, `speke`, and `srt-password`.
    ///
    /// `KeyType`; default `"static-key"`; one of `speke`, `static-key`, `srt-password`.
    pub fn key_type(mut self, value: impl IntoValue<super::KeyType>) -> Self {
        self.0.put("KeyType", value.into_value().into_node());
        self
    }

    /// The AWS Region that the API Gateway proxy endpoint was created in. This parameter is required for SPEKE encryption and is not valid for static key encryption.
    ///
    /// `Region`.
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Region", value.into_value().into_node());
        self
    }

    /// An identifier for the content. The service sends this value to the key server to identify the current endpoint. The resource ID is also known as the content ID. This parameter is required for SPEKE encryption and is not valid for static key encryption.
    ///
    /// `ResourceId`.
    pub fn resource_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ResourceId", value.into_value().into_node());
        self
    }

    /// The ARN of the secret that you created in AWS Secrets Manager to store the encryption key. This parameter is required for static key encryption and is not valid for SPEKE encryption.
    ///
    /// `SecretArn`.
    pub fn secret_arn(mut self, value: impl IntoValue<kinds::secretsmanager::SecretArn>) -> Self {
        self.0.put("SecretArn", value.into_value().into_node());
        self
    }

    /// The URL from the API Gateway proxy that you set up to talk to your key server. This parameter is required for SPEKE encryption and is not valid for static key encryption.
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

impl Kind for EncryptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EncryptionProperty> for EncryptionProperty {}
impl From<EncryptionProperty> for Node {
    #[inline]
    fn from(value: EncryptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EncryptionProperty> for EncryptionProperty {
    #[inline]
    fn into_value(self) -> Value<EncryptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The source configuration for cloud flows receiving a stream from a bridge.
///
/// The property type `GatewayBridgeSource` of `AWS::MediaConnect::FlowSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct GatewayBridgeSourceProperty(Object);

impl GatewayBridgeSourceProperty {
    /// `GatewayBridgeSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `bridge_arn`: The ARN of the bridge feeding this flow.
    pub fn new(bridge_arn: impl IntoValue<kinds::mediaconnect::BridgeArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("BridgeArn", bridge_arn.into_value().into_node());
        Self(object_)
    }

    /// The name of the VPC interface attachment to use for this bridge source.
    ///
    /// `VpcInterfaceAttachment`.
    pub fn vpc_interface_attachment(
        mut self,
        value: impl IntoValue<VpcInterfaceAttachmentProperty>,
    ) -> Self {
        self.0
            .put("VpcInterfaceAttachment", value.into_value().into_node());
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

impl Kind for GatewayBridgeSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GatewayBridgeSourceProperty> for GatewayBridgeSourceProperty {}
impl From<GatewayBridgeSourceProperty> for Node {
    #[inline]
    fn from(value: GatewayBridgeSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GatewayBridgeSourceProperty> for GatewayBridgeSourceProperty {
    #[inline]
    fn into_value(self) -> Value<GatewayBridgeSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings for attaching a VPC interface to an resource.
///
/// The property type `VpcInterfaceAttachment` of `AWS::MediaConnect::FlowSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcInterfaceAttachmentProperty(Object);

impl VpcInterfaceAttachmentProperty {
    /// `VpcInterfaceAttachmentProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the VPC interface to use for this resource.
    ///
    /// `VpcInterfaceName`.
    pub fn vpc_interface_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("VpcInterfaceName", value.into_value().into_node());
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

impl Kind for VpcInterfaceAttachmentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcInterfaceAttachmentProperty> for VpcInterfaceAttachmentProperty {}
impl From<VpcInterfaceAttachmentProperty> for Node {
    #[inline]
    fn from(value: VpcInterfaceAttachmentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcInterfaceAttachmentProperty> for VpcInterfaceAttachmentProperty {
    #[inline]
    fn into_value(self) -> Value<VpcInterfaceAttachmentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Protocol` of `AWS::MediaConnect::FlowSource`.
pub enum Protocol {
    /// `rist`.
    Rist,
    /// `rtp`.
    Rtp,
    /// `rtp-fec`.
    RtpFec,
    /// `srt-caller`.
    SrtCaller,
    /// `srt-listener`.
    SrtListener,
    /// `zixi-push`.
    ZixiPush,
}

#[diagnostic::do_not_recommend]
impl Kind for Protocol {}
#[diagnostic::do_not_recommend]
impl TextKind for Protocol {}
#[diagnostic::do_not_recommend]
impl IdKind for Protocol {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Protocol {}
#[diagnostic::do_not_recommend]
impl IntoValue<Protocol> for Protocol {
    #[inline]
    fn into_value(self) -> Value<Protocol> {
        const VALUES: &[&str] = &[
            "rist",
            "rtp",
            "rtp-fec",
            "srt-caller",
            "srt-listener",
            "zixi-push",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

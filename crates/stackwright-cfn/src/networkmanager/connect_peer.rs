// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::NetworkManager::ConnectPeer` and its property types.

use crate::l1::*;

/// Creates a core network Connect peer for a specified core network connect attachment between a core network and an appliance. The peer address and transit gateway address must be the same IP address family (IPv4 or IPv6).
///
/// `AWS::NetworkManager::ConnectPeer`; `Ref` returns its `ConnectPeerId`, a [`networkmanager::ConnectPeerId`](kinds::networkmanager::ConnectPeerId).
/// Changing one of these replaces it: `BgpOptions`, `ConnectAttachmentId`, `CoreNetworkAddress`, `InsideCidrBlocks`, `PeerAddress`, `SubnetArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-connectpeer.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnConnectPeer(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::NetworkManager::ConnectPeer",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("connect_peer.rules"),
};

impl CfnConnectPeer {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::NetworkManager::ConnectPeer";

    /// `CfnConnectPeer` with its required properties, in alphabetical order:
    ///
    /// - `connect_attachment_id`: The ID of the attachment to connect.
    /// - `peer_address`: The IP address of the Connect peer.
    pub fn new(
        connect_attachment_id: impl IntoValue<kinds::networkmanager::ConnectAttachmentId>,
        peer_address: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ConnectAttachmentId",
            connect_attachment_id.into_value().into_node(),
        );
        object_.put("PeerAddress", peer_address.into_value().into_node());
        Self(object_)
    }

    /// Describes the BGP options.
    ///
    /// `BgpOptions`; an update replaces the resource.
    pub fn bgp_options(mut self, value: impl IntoValue<BgpOptionsProperty>) -> Self {
        self.0.put("BgpOptions", value.into_value().into_node());
        self
    }

    /// The IP address of a core network.
    ///
    /// `CoreNetworkAddress`; an update replaces the resource.
    pub fn core_network_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CoreNetworkAddress", value.into_value().into_node());
        self
    }

    /// The inside IP addresses used for a Connect peer configuration.
    ///
    /// `InsideCidrBlocks`; an update replaces the resource.
    pub fn inside_cidr_blocks(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("InsideCidrBlocks", value.into_value().into_node());
        self
    }

    /// The subnet ARN of the Connect peer.
    ///
    /// `SubnetArn`; an update replaces the resource.
    pub fn subnet_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SubnetArn", value.into_value().into_node());
        self
    }

    /// The list of key-value tags associated with the Connect peer.
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

impl Construct for CfnConnectPeer {
    type Handle = CfnConnectPeerRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnConnectPeerRef {
        CfnConnectPeerRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnConnectPeer`] of a stack.
pub struct CfnConnectPeerRef(NodeRef);

impl Clone for CfnConnectPeerRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnConnectPeerRef {}
impl AsNode for CfnConnectPeerRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnConnectPeerRef {
    /// What `Ref` returns: its `ConnectPeerId`, a [`networkmanager::ConnectPeerId`](kinds::networkmanager::ConnectPeerId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::networkmanager::ConnectPeerId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Configuration` attribute.
    ///
    /// `Fn::GetAtt` of `Configuration`.
    #[inline]
    pub fn attr_configuration(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Configuration")))
    }

    /// The `Configuration.BgpConfigurations` attribute.
    ///
    /// `Fn::GetAtt` of `Configuration.BgpConfigurations`.
    #[inline]
    pub fn attr_configuration_bgp_configurations(&self) -> Value<List<Json>> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("Configuration.BgpConfigurations"),
        ))
    }

    /// The `Configuration.CoreNetworkAddress` attribute.
    ///
    /// `Fn::GetAtt` of `Configuration.CoreNetworkAddress`.
    #[inline]
    pub fn attr_configuration_core_network_address(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("Configuration.CoreNetworkAddress"),
        ))
    }

    /// The `Configuration.InsideCidrBlocks` attribute.
    ///
    /// `Fn::GetAtt` of `Configuration.InsideCidrBlocks`.
    #[inline]
    pub fn attr_configuration_inside_cidr_blocks(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("Configuration.InsideCidrBlocks"),
        ))
    }

    /// The `Configuration.PeerAddress` attribute.
    ///
    /// `Fn::GetAtt` of `Configuration.PeerAddress`.
    #[inline]
    pub fn attr_configuration_peer_address(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("Configuration.PeerAddress"),
        ))
    }

    /// The `Configuration.Protocol` attribute.
    ///
    /// `Fn::GetAtt` of `Configuration.Protocol`.
    #[inline]
    pub fn attr_configuration_protocol(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("Configuration.Protocol"),
        ))
    }

    /// The ID of the Connect peer.
    ///
    /// `Fn::GetAtt` of `ConnectPeerId`.
    #[inline]
    pub fn attr_connect_peer_id(&self) -> Value<kinds::networkmanager::ConnectPeerId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ConnectPeerId")))
    }

    /// The core network ID.
    ///
    /// `Fn::GetAtt` of `CoreNetworkId`.
    #[inline]
    pub fn attr_core_network_id(&self) -> Value<kinds::networkmanager::CoreNetworkId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CoreNetworkId")))
    }

    /// The timestamp when the Connect peer was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The Connect peer Regions where edges are located.
    ///
    /// `Fn::GetAtt` of `EdgeLocation`.
    #[inline]
    pub fn attr_edge_location(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EdgeLocation")))
    }

    /// Describes the error associated with the attachment request.
    ///
    /// `Fn::GetAtt` of `LastModificationErrors`.
    #[inline]
    pub fn attr_last_modification_errors(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("LastModificationErrors"),
        ))
    }

    /// The state of the Connect peer. This will be: `REJECTED` | `PENDING_ATTACHMENT_ACCEPTANCE` | `CREATING` | `FAILED` | `AVAILABLE` | `UPDATING` | `PENDING_NETWORK_UPDATE` | `PENDING_TAG_ACCEPTANCE` | `DELETING`.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }
}

impl IntoValue<kinds::networkmanager::ConnectPeerId> for &CfnConnectPeerRef {
    #[inline]
    fn into_value(self) -> Value<kinds::networkmanager::ConnectPeerId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Describes the BGP options.
///
/// The property type `BgpOptions` of `AWS::NetworkManager::ConnectPeer`.
#[must_use = "a property type does nothing until it is set"]
pub struct BgpOptionsProperty(Object);

impl BgpOptionsProperty {
    /// `BgpOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Peer ASN of the BGP.
    ///
    /// `PeerAsn`; an update replaces the resource.
    pub fn peer_asn(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("PeerAsn", value.into_value().into_node());
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

impl Kind for BgpOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BgpOptionsProperty> for BgpOptionsProperty {}
impl From<BgpOptionsProperty> for Node {
    #[inline]
    fn from(value: BgpOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BgpOptionsProperty> for BgpOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<BgpOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

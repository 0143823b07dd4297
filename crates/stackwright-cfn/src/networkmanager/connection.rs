// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::NetworkManager::Connection` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::NetworkManager::Connection. Describes a connection between two devices in a global network.
///
/// `AWS::NetworkManager::Connection`; `Ref` returns its `ConnectionArn`, a [`networkmanager::ConnectionArn`](kinds::networkmanager::ConnectionArn).
/// Changing one of these replaces it: `ConnectedDeviceId`, `DeviceId`, `GlobalNetworkId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-connection.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnConnection(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::NetworkManager::Connection",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: "",
};

impl CfnConnection {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::NetworkManager::Connection";

    /// `CfnConnection` with its required properties, in alphabetical order:
    ///
    /// - `connected_device_id`: The ID of the second device in the connection.
    /// - `device_id`: The ID of the first device in the connection.
    /// - `global_network_id`: The ID of the global network that the connection belongs to.
    pub fn new(
        connected_device_id: impl IntoValue<String>,
        device_id: impl IntoValue<String>,
        global_network_id: impl IntoValue<kinds::networkmanager::GlobalNetworkId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ConnectedDeviceId",
            connected_device_id.into_value().into_node(),
        );
        object_.put("DeviceId", device_id.into_value().into_node());
        object_.put(
            "GlobalNetworkId",
            global_network_id.into_value().into_node(),
        );
        Self(object_)
    }

    /// The ID of the link for the second device.
    ///
    /// `ConnectedLinkId`; updated in place.
    pub fn connected_link_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ConnectedLinkId", value.into_value().into_node());
        self
    }

    /// The description of the connection.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The ID of the link for the first device.
    ///
    /// `LinkId`; updated in place.
    pub fn link_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LinkId", value.into_value().into_node());
        self
    }

    /// The tags for the connection.
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

impl Construct for CfnConnection {
    type Handle = CfnConnectionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnConnectionRef {
        CfnConnectionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnConnection`] of a stack.
pub struct CfnConnectionRef(NodeRef);

impl Clone for CfnConnectionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnConnectionRef {}
impl AsNode for CfnConnectionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnConnectionRef {
    /// What `Ref` returns: its `ConnectionArn`, a [`networkmanager::ConnectionArn`](kinds::networkmanager::ConnectionArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::networkmanager::ConnectionArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the connection.
    ///
    /// `Fn::GetAtt` of `ConnectionArn`.
    #[inline]
    pub fn attr_connection_arn(&self) -> Value<kinds::networkmanager::ConnectionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ConnectionArn")))
    }

    /// The ID of the connection.
    ///
    /// `Fn::GetAtt` of `ConnectionId`.
    #[inline]
    pub fn attr_connection_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ConnectionId")))
    }

    /// The date and time that the connection was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The state of the connection.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }
}

impl IntoValue<kinds::networkmanager::ConnectionArn> for &CfnConnectionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::networkmanager::ConnectionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

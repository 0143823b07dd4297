// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MediaLive::Network` and its property types.

use crate::l1::*;

/// Resource schema for AWS::MediaLive::Network.
///
/// `AWS::MediaLive::Network`; `Ref` returns its `Id`, a [`medialive::NetworkId`](kinds::medialive::NetworkId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-network.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnNetwork(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MediaLive::Network",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("network.rules"),
};

impl CfnNetwork {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MediaLive::Network";

    /// `CfnNetwork` with its required properties, in alphabetical order:
    ///
    /// - `ip_pools`: The list of IP address cidr pools for the network.
    /// - `name`: The user-specified name of the Network to be created.
    pub fn new(
        ip_pools: impl IntoValue<List<IpPoolProperty>>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("IpPools", ip_pools.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The routes for the network
    ///
    /// `Routes`; updated in place.
    pub fn routes(mut self, value: impl IntoValue<List<RouteProperty>>) -> Self {
        self.0.put("Routes", value.into_value().into_node());
        self
    }

    /// A collection of key-value pairs.
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

impl Construct for CfnNetwork {
    type Handle = CfnNetworkRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnNetworkRef {
        CfnNetworkRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnNetwork`] of a stack.
pub struct CfnNetworkRef(NodeRef);

impl Clone for CfnNetworkRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnNetworkRef {}
impl AsNode for CfnNetworkRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnNetworkRef {
    /// What `Ref` returns: its `Id`, a [`medialive::NetworkId`](kinds::medialive::NetworkId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::medialive::NetworkId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the Network.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::medialive::NetworkArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The `AssociatedClusterIds` attribute.
    ///
    /// `Fn::GetAtt` of `AssociatedClusterIds`.
    #[inline]
    pub fn attr_associated_cluster_ids(&self) -> Value<List<kinds::medialive::ClusterId>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AssociatedClusterIds")))
    }

    /// The unique ID of the Network.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::medialive::NetworkId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The `State` attribute.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }
}

impl IntoValue<kinds::medialive::NetworkId> for &CfnNetworkRef {
    #[inline]
    fn into_value(self) -> Value<kinds::medialive::NetworkId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::medialive::NetworkArn> for &CfnNetworkRef {
    #[inline]
    fn into_value(self) -> Value<kinds::medialive::NetworkArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// IP address cidr pool
///
/// The property type `IpPool` of `AWS::MediaLive::Network`.
#[must_use = "a property type does nothing until it is set"]
pub struct IpPoolProperty(Object);

impl IpPoolProperty {
    /// `IpPoolProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// IP address cidr pool
    ///
    /// `Cidr`.
    pub fn cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Cidr", value.into_value().into_node());
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

impl Kind for IpPoolProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IpPoolProperty> for IpPoolProperty {}
impl From<IpPoolProperty> for Node {
    #[inline]
    fn from(value: IpPoolProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IpPoolProperty> for IpPoolProperty {
    #[inline]
    fn into_value(self) -> Value<IpPoolProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `Route` of `AWS::MediaLive::Network`.
#[must_use = "a property type does nothing until it is set"]
pub struct RouteProperty(Object);

impl RouteProperty {
    /// `RouteProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Ip address cidr
    ///
    /// `Cidr`.
    pub fn cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Cidr", value.into_value().into_node());
        self
    }

    /// IP address for the route packet paths
    ///
    /// `Gateway`.
    pub fn gateway(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Gateway", value.into_value().into_node());
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

impl Kind for RouteProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RouteProperty> for RouteProperty {}
impl From<RouteProperty> for Node {
    #[inline]
    fn from(value: RouteProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RouteProperty> for RouteProperty {
    #[inline]
    fn into_value(self) -> Value<RouteProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MediaConnect::Gateway` and its property types.

use crate::l1::*;

/// The `AWS::MediaConnect::Gateway` resource is used to create a new gateway. AWS Elemental MediaConnect Gateway is a feature of MediaConnect that allows the deployment of on-premises resources for transporting live video to and from the AWS Cloud. MediaConnect Gateway allows you to contribute live video to the AWS Cloud from on-premises hardware, as well as distribute live video from the AWS Cloud to your local data center.
///
/// `AWS::MediaConnect::Gateway`; `Ref` returns its `GatewayArn`, a [`mediaconnect::GatewayArn`](kinds::mediaconnect::GatewayArn).
/// Changing one of these replaces it: `EgressCidrBlocks`, `Name`, `Networks`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-gateway.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnGateway(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MediaConnect::Gateway",
    tags: None,
    rules: include_str!("gateway.rules"),
};

impl CfnGateway {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MediaConnect::Gateway";

    /// `CfnGateway` with its required properties, in alphabetical order:
    ///
    /// - `egress_cidr_blocks`: The range of IP addresses that are allowed to contribute content or initiate output requests for flows communicating with this gateway.
    /// - `name`: The name of the gateway.
    /// - `networks`: The list of networks in the gateway.
    pub fn new(
        egress_cidr_blocks: impl IntoValue<List<String>>,
        name: impl IntoValue<String>,
        networks: impl IntoValue<List<GatewayNetworkProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "EgressCidrBlocks",
            egress_cidr_blocks.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        object_.put("Networks", networks.into_value().into_node());
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

impl Construct for CfnGateway {
    type Handle = CfnGatewayRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnGatewayRef {
        CfnGatewayRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnGateway`] of a stack.
pub struct CfnGatewayRef(NodeRef);

impl Clone for CfnGatewayRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnGatewayRef {}
impl AsNode for CfnGatewayRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnGatewayRef {
    /// What `Ref` returns: its `GatewayArn`, a [`mediaconnect::GatewayArn`](kinds::mediaconnect::GatewayArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::mediaconnect::GatewayArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the gateway.
    ///
    /// `Fn::GetAtt` of `GatewayArn`.
    #[inline]
    pub fn attr_gateway_arn(&self) -> Value<kinds::mediaconnect::GatewayArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("GatewayArn")))
    }

    /// The current state of the gateway. Possible values are: CREATING, ACTIVE, UPDATING, ERROR, DELETING, DELETED.
    ///
    /// `Fn::GetAtt` of `GatewayState`.
    #[inline]
    pub fn attr_gateway_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("GatewayState")))
    }
}

impl IntoValue<kinds::mediaconnect::GatewayArn> for &CfnGatewayRef {
    #[inline]
    fn into_value(self) -> Value<kinds::mediaconnect::GatewayArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The network settings for a gateway.
///
/// The property type `GatewayNetwork` of `AWS::MediaConnect::Gateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct GatewayNetworkProperty(Object);

impl GatewayNetworkProperty {
    /// `GatewayNetworkProperty` with its required properties, in alphabetical order:
    ///
    /// - `cidr_block`: A unique IP address range to use for this network.
    /// - `name`: The name of the network.
    pub fn new(cidr_block: impl IntoValue<String>, name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("CidrBlock", cidr_block.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
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

impl Kind for GatewayNetworkProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GatewayNetworkProperty> for GatewayNetworkProperty {}
impl From<GatewayNetworkProperty> for Node {
    #[inline]
    fn from(value: GatewayNetworkProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GatewayNetworkProperty> for GatewayNetworkProperty {
    #[inline]
    fn into_value(self) -> Value<GatewayNetworkProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

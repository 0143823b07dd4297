// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::TransitGatewayConnect` and its property types.

use crate::l1::*;

/// Creates a Connect attachment from a specified transit gateway attachment. A Connect attachment is a GRE-based tunnel attachment that you can use to establish a connection between a transit gateway and an appliance.
///
/// A Connect attachment uses an existing VPC or AWS Direct Connect attachment as the underlying transport mechanism.
///
/// `AWS::EC2::TransitGatewayConnect`; `Ref` returns its `TransitGatewayAttachmentId`, a [`ec2::TransitGatewayAttachmentId`](kinds::ec2::TransitGatewayAttachmentId).
/// Changing one of these replaces it: `Options`, `TransportTransitGatewayAttachmentId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayconnect.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTransitGatewayConnect(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::TransitGatewayConnect",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("transit_gateway_connect.rules"),
};

impl CfnTransitGatewayConnect {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::TransitGatewayConnect";

    /// `CfnTransitGatewayConnect` with its required properties, in alphabetical order:
    ///
    /// - `options`: The Connect attachment options.
    /// - `transport_transit_gateway_attachment_id`: The ID of the attachment from which the Connect attachment was created.
    pub fn new(
        options: impl IntoValue<TransitGatewayConnectOptionsProperty>,
        transport_transit_gateway_attachment_id: impl IntoValue<kinds::ec2::TransitGatewayAttachmentId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Options", options.into_value().into_node());
        object_.put(
            "TransportTransitGatewayAttachmentId",
            transport_transit_gateway_attachment_id
                .into_value()
                .into_node(),
        );
        Self(object_)
    }

    /// The tags for the attachment.
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

impl Construct for CfnTransitGatewayConnect {
    type Handle = CfnTransitGatewayConnectRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTransitGatewayConnectRef {
        CfnTransitGatewayConnectRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTransitGatewayConnect`] of a stack.
pub struct CfnTransitGatewayConnectRef(NodeRef);

impl Clone for CfnTransitGatewayConnectRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTransitGatewayConnectRef {}
impl AsNode for CfnTransitGatewayConnectRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTransitGatewayConnectRef {
    /// What `Ref` returns: its `TransitGatewayAttachmentId`, a [`ec2::TransitGatewayAttachmentId`](kinds::ec2::TransitGatewayAttachmentId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::TransitGatewayAttachmentId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The creation time.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The state of the attachment.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }

    /// The ID of the transit gateway attachment.
    ///
    /// `Fn::GetAtt` of `TransitGatewayAttachmentId`.
    #[inline]
    pub fn attr_transit_gateway_attachment_id(
        &self,
    ) -> Value<kinds::ec2::TransitGatewayAttachmentId> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("TransitGatewayAttachmentId"),
        ))
    }

    /// The ID of the transit gateway.
    ///
    /// `Fn::GetAtt` of `TransitGatewayId`.
    #[inline]
    pub fn attr_transit_gateway_id(&self) -> Value<kinds::ec2::TransitGatewayId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TransitGatewayId")))
    }
}

impl IntoValue<kinds::ec2::TransitGatewayAttachmentId> for &CfnTransitGatewayConnectRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::TransitGatewayAttachmentId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Describes the Connect attachment options.
///
/// The property type `TransitGatewayConnectOptions` of `AWS::EC2::TransitGatewayConnect`.
#[must_use = "a property type does nothing until it is set"]
pub struct TransitGatewayConnectOptionsProperty(Object);

impl TransitGatewayConnectOptionsProperty {
    /// `TransitGatewayConnectOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The tunnel protocol.
    ///
    /// `Protocol`; an update replaces the resource.
    pub fn protocol(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Protocol", value.into_value().into_node());
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

impl Kind for TransitGatewayConnectOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TransitGatewayConnectOptionsProperty> for TransitGatewayConnectOptionsProperty {}
impl From<TransitGatewayConnectOptionsProperty> for Node {
    #[inline]
    fn from(value: TransitGatewayConnectOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TransitGatewayConnectOptionsProperty> for TransitGatewayConnectOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<TransitGatewayConnectOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

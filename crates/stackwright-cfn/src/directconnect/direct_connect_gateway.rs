// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DirectConnect::DirectConnectGateway` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::DirectConnect::DirectConnectGateway
///
/// `AWS::DirectConnect::DirectConnectGateway`; `Ref` returns its `DirectConnectGatewayArn`, a [`directconnect::DirectConnectGatewayArn`](kinds::directconnect::DirectConnectGatewayArn).
/// Changing one of these replaces it: `AmazonSideAsn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-directconnectgateway.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDirectConnectGateway(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DirectConnect::DirectConnectGateway",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("direct_connect_gateway.rules"),
};

impl CfnDirectConnectGateway {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DirectConnect::DirectConnectGateway";

    /// `CfnDirectConnectGateway` with its required properties, in alphabetical order:
    ///
    /// - `direct_connect_gateway_name`: The name of the Direct Connect gateway.
    pub fn new(direct_connect_gateway_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DirectConnectGatewayName",
            direct_connect_gateway_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The autonomous system number (ASN) for the Amazon side of the connection.
    ///
    /// `AmazonSideAsn`; an update replaces the resource.
    pub fn amazon_side_asn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AmazonSideAsn", value.into_value().into_node());
        self
    }

    /// The tags associated with the Direct Connect gateway.
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

impl Construct for CfnDirectConnectGateway {
    type Handle = CfnDirectConnectGatewayRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDirectConnectGatewayRef {
        CfnDirectConnectGatewayRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDirectConnectGateway`] of a stack.
pub struct CfnDirectConnectGatewayRef(NodeRef);

impl Clone for CfnDirectConnectGatewayRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDirectConnectGatewayRef {}
impl AsNode for CfnDirectConnectGatewayRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDirectConnectGatewayRef {
    /// What `Ref` returns: its `DirectConnectGatewayArn`, a [`directconnect::DirectConnectGatewayArn`](kinds::directconnect::DirectConnectGatewayArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::directconnect::DirectConnectGatewayArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the Direct Connect gateway.
    ///
    /// `Fn::GetAtt` of `DirectConnectGatewayArn`.
    #[inline]
    pub fn attr_direct_connect_gateway_arn(
        &self,
    ) -> Value<kinds::directconnect::DirectConnectGatewayArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("DirectConnectGatewayArn"),
        ))
    }

    /// The ID of the Direct Connect gateway.
    ///
    /// `Fn::GetAtt` of `DirectConnectGatewayId`.
    #[inline]
    pub fn attr_direct_connect_gateway_id(
        &self,
    ) -> Value<kinds::directconnect::DirectConnectGatewayId> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("DirectConnectGatewayId"),
        ))
    }
}

impl IntoValue<kinds::directconnect::DirectConnectGatewayArn> for &CfnDirectConnectGatewayRef {
    #[inline]
    fn into_value(self) -> Value<kinds::directconnect::DirectConnectGatewayArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::directconnect::DirectConnectGatewayId> for &CfnDirectConnectGatewayRef {
    #[inline]
    fn into_value(self) -> Value<kinds::directconnect::DirectConnectGatewayId> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("DirectConnectGatewayId"),
        ))
    }
}
impl IntoValue<kinds::directconnect::DirectConnectGatewayArnOrId> for &CfnDirectConnectGatewayRef {
    #[inline]
    fn into_value(self) -> Value<kinds::directconnect::DirectConnectGatewayArnOrId> {
        Value::from_node(Node::Ref(self.0))
    }
}

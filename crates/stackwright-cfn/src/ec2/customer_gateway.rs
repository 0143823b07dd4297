// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::CustomerGateway` and its property types.

use crate::l1::*;

/// Specifies a customer gateway.
///
/// `AWS::EC2::CustomerGateway`; `Ref` returns its `CustomerGatewayId`, a [`ec2::CustomerGatewayId`](kinds::ec2::CustomerGatewayId).
/// Changing one of these replaces it: `BgpAsn`, `BgpAsnExtended`, `CertificateArn`, `DeviceName`, `IpAddress`, `Type`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-customergateway.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCustomerGateway(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::CustomerGateway",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("customer_gateway.rules"),
};

impl CfnCustomerGateway {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::CustomerGateway";

    /// `CfnCustomerGateway` with its required properties, in alphabetical order:
    ///
    /// - `ip_address`: The IP address for the customer gateway device's outside interface.
    /// - `r#type`: The type of VPN connection that this customer gateway supports ( `ipsec.1`).
    pub fn new(ip_address: impl IntoValue<String>, r#type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("IpAddress", ip_address.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// For customer gateway devices that support BGP, specify the device's ASN. You must specify either `BgpAsn` or `BgpAsnExtended` when creating the customer gateway. If the ASN is larger than `2,147,483,647`, you must use `BgpAsnExtended`.
    ///
    /// Default: 65000
    ///
    /// Valid values: `1` to `2,147,483,647`
    ///
    /// `BgpAsn`; default `65000`; an update replaces the resource.
    pub fn bgp_asn(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("BgpAsn", value.into_value().into_node());
        self
    }

    /// For customer gateway devices that support BGP, specify the device's ASN. You must specify either `BgpAsn` or `BgpAsnExtended` when creating the customer gateway. If the ASN is larger than `2,147,483,647`, you must use `BgpAsnExtended`.
    ///
    /// Valid values: `2,147,483,648` to `4,294,967,295`
    ///
    /// `BgpAsnExtended`; an update replaces the resource.
    pub fn bgp_asn_extended(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("BgpAsnExtended", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) for the customer gateway certificate.
    ///
    /// `CertificateArn`; an update replaces the resource.
    pub fn certificate_arn(
        mut self,
        value: impl IntoValue<kinds::certificatemanager::CertificateArn>,
    ) -> Self {
        self.0.put("CertificateArn", value.into_value().into_node());
        self
    }

    /// The name of customer gateway device.
    ///
    /// `DeviceName`; an update replaces the resource.
    pub fn device_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DeviceName", value.into_value().into_node());
        self
    }

    /// One or more tags for the customer gateway.
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

impl Construct for CfnCustomerGateway {
    type Handle = CfnCustomerGatewayRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCustomerGatewayRef {
        CfnCustomerGatewayRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCustomerGateway`] of a stack.
pub struct CfnCustomerGatewayRef(NodeRef);

impl Clone for CfnCustomerGatewayRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCustomerGatewayRef {}
impl AsNode for CfnCustomerGatewayRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCustomerGatewayRef {
    /// What `Ref` returns: its `CustomerGatewayId`, a [`ec2::CustomerGatewayId`](kinds::ec2::CustomerGatewayId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::CustomerGatewayId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the customer gateway.
    ///
    /// `Fn::GetAtt` of `CustomerGatewayId`.
    #[inline]
    pub fn attr_customer_gateway_id(&self) -> Value<kinds::ec2::CustomerGatewayId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CustomerGatewayId")))
    }
}

impl IntoValue<kinds::ec2::CustomerGatewayId> for &CfnCustomerGatewayRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::CustomerGatewayId> {
        Value::from_node(Node::Ref(self.0))
    }
}

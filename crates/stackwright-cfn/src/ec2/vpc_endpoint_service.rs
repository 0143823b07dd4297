// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::VPCEndpointService` and its property types.

use crate::l1::*;

/// Creates a VPC endpoint service configuration to which service consumers ( AWS accounts, users, and IAM roles) can connect.
///
/// To create an endpoint service configuration, you must first create one of the following for your service:
///
/// - A [Network Load Balancer](https://docs.aws.amazon.com/elasticloadbalancing/latest/network/introduction.html). Service consumers connect to your service using an interface endpoint.
/// - A [Gateway Load Balancer](https://docs.aws.amazon.com/elasticloadbalancing/latest/gateway/introduction.html). Service consumers connect to your service using a Gateway Load Balancer endpoint.
///
/// For more information, see the [AWS PrivateLink User Guide](https://docs.aws.amazon.com/vpc/latest/privatelink/).
///
/// `AWS::EC2::VPCEndpointService`; `Ref` returns its `ServiceId`, a [`ec2::VpcEndpointServiceId`](kinds::ec2::VpcEndpointServiceId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpointservice.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVPCEndpointService(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::VPCEndpointService",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("vpc_endpoint_service.rules"),
};

impl CfnVPCEndpointService {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::VPCEndpointService";

    /// `CfnVPCEndpointService` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether requests from service consumers to create an endpoint to your service must be accepted.
    ///
    /// `AcceptanceRequired`; updated in place.
    pub fn acceptance_required(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AcceptanceRequired", value.into_value().into_node());
        self
    }

    /// Indicates whether to enable the built-in Contributor Insights rules provided by AWS PrivateLink.
    ///
    /// `ContributorInsightsEnabled`; updated in place.
    pub fn contributor_insights_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ContributorInsightsEnabled", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Names (ARNs) of the Gateway Load Balancers.
    ///
    /// `GatewayLoadBalancerArns`; updated in place.
    pub fn gateway_load_balancer_arns(
        mut self,
        value: impl IntoValue<List<kinds::elasticloadbalancingv2::LoadBalancerArn>>,
    ) -> Self {
        self.0
            .put("GatewayLoadBalancerArns", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Names (ARNs) of the Network Load Balancers.
    ///
    /// `NetworkLoadBalancerArns`; updated in place.
    pub fn network_load_balancer_arns(
        mut self,
        value: impl IntoValue<List<kinds::elasticloadbalancingv2::LoadBalancerArn>>,
    ) -> Self {
        self.0
            .put("NetworkLoadBalancerArns", value.into_value().into_node());
        self
    }

    /// The entity that is responsible for the endpoint costs. The default is the endpoint owner. If you set the payer responsibility to the service owner, you cannot set it back to the endpoint owner.
    ///
    /// `PayerResponsibility`; updated in place.
    pub fn payer_responsibility(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PayerResponsibility", value.into_value().into_node());
        self
    }

    /// The `PrivateDnsName` property.
    ///
    /// `PrivateDnsName`; updated in place.
    pub fn private_dns_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PrivateDnsName", value.into_value().into_node());
        self
    }

    /// The `PrivateDnsNameConfiguration` property.
    ///
    /// `PrivateDnsNameConfiguration`; updated in place.
    pub fn private_dns_name_configuration(
        mut self,
        value: impl IntoValue<PrivateDnsNameConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "PrivateDnsNameConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The supported IP address types. The possible values are `ipv4` and `ipv6`.
    ///
    /// `SupportedIpAddressTypes`; one of `ipv4`, `ipv6`; updated in place.
    pub fn supported_ip_address_types(
        mut self,
        value: impl IntoValue<List<SupportedIpAddressType>>,
    ) -> Self {
        self.0
            .put("SupportedIpAddressTypes", value.into_value().into_node());
        self
    }

    /// The Regions from which service consumers can access the service.
    ///
    /// `SupportedRegions`; updated in place.
    pub fn supported_regions(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("SupportedRegions", value.into_value().into_node());
        self
    }

    /// The tags to associate with the service.
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

impl Construct for CfnVPCEndpointService {
    type Handle = CfnVPCEndpointServiceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVPCEndpointServiceRef {
        CfnVPCEndpointServiceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVPCEndpointService`] of a stack.
pub struct CfnVPCEndpointServiceRef(NodeRef);

impl Clone for CfnVPCEndpointServiceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVPCEndpointServiceRef {}
impl AsNode for CfnVPCEndpointServiceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVPCEndpointServiceRef {
    /// What `Ref` returns: its `ServiceId`, a [`ec2::VpcEndpointServiceId`](kinds::ec2::VpcEndpointServiceId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::VpcEndpointServiceId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `PrivateDnsNameConfiguration.Name` attribute.
    ///
    /// `Fn::GetAtt` of `PrivateDnsNameConfiguration.Name`.
    #[inline]
    pub fn attr_private_dns_name_configuration_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("PrivateDnsNameConfiguration.Name"),
        ))
    }

    /// The `PrivateDnsNameConfiguration.State` attribute.
    ///
    /// `Fn::GetAtt` of `PrivateDnsNameConfiguration.State`.
    #[inline]
    pub fn attr_private_dns_name_configuration_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("PrivateDnsNameConfiguration.State"),
        ))
    }

    /// The `PrivateDnsNameConfiguration.Type` attribute.
    ///
    /// `Fn::GetAtt` of `PrivateDnsNameConfiguration.Type`.
    #[inline]
    pub fn attr_private_dns_name_configuration_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("PrivateDnsNameConfiguration.Type"),
        ))
    }

    /// The `PrivateDnsNameConfiguration.Value` attribute.
    ///
    /// `Fn::GetAtt` of `PrivateDnsNameConfiguration.Value`.
    #[inline]
    pub fn attr_private_dns_name_configuration_value(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("PrivateDnsNameConfiguration.Value"),
        ))
    }

    /// The ID of the endpoint service.
    ///
    /// `Fn::GetAtt` of `ServiceId`.
    #[inline]
    pub fn attr_service_id(&self) -> Value<kinds::ec2::VpcEndpointServiceId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ServiceId")))
    }
}

impl IntoValue<kinds::ec2::VpcEndpointServiceId> for &CfnVPCEndpointServiceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::VpcEndpointServiceId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `PrivateDnsNameConfiguration` of `AWS::EC2::VPCEndpointService`.
#[must_use = "a property type does nothing until it is set"]
pub struct PrivateDnsNameConfigurationProperty(Object);

impl PrivateDnsNameConfigurationProperty {
    /// `PrivateDnsNameConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Name` property.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The `State` property.
    ///
    /// `State`.
    pub fn state(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("State", value.into_value().into_node());
        self
    }

    /// The `Type` property.
    ///
    /// `Type`.
    pub fn r#type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Type", value.into_value().into_node());
        self
    }

    /// The `Value` property.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for PrivateDnsNameConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PrivateDnsNameConfigurationProperty> for PrivateDnsNameConfigurationProperty {}
impl From<PrivateDnsNameConfigurationProperty> for Node {
    #[inline]
    fn from(value: PrivateDnsNameConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PrivateDnsNameConfigurationProperty> for PrivateDnsNameConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<PrivateDnsNameConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `SupportedIpAddressTypes` of `AWS::EC2::VPCEndpointService`.
pub enum SupportedIpAddressType {
    /// `ipv4`.
    Ipv4,
    /// `ipv6`.
    Ipv6,
}

#[diagnostic::do_not_recommend]
impl Kind for SupportedIpAddressType {}
#[diagnostic::do_not_recommend]
impl TextKind for SupportedIpAddressType {}
#[diagnostic::do_not_recommend]
impl IdKind for SupportedIpAddressType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SupportedIpAddressType {}
#[diagnostic::do_not_recommend]
impl IntoValue<SupportedIpAddressType> for SupportedIpAddressType {
    #[inline]
    fn into_value(self) -> Value<SupportedIpAddressType> {
        const VALUES: &[&str] = &["ipv4", "ipv6"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

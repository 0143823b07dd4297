// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::GlobalAccelerator::EndpointGroup` and its property types.

use crate::l1::*;

/// The `AWS::GlobalAccelerator::EndpointGroup` resource is a Global Accelerator resource type that contains information about how you create an endpoint group for the specified listener. An endpoint group is a collection of endpoints in one AWS Region.
///
/// `AWS::GlobalAccelerator::EndpointGroup`; `Ref` returns its `EndpointGroupArn`, a [`globalaccelerator::EndpointGroupArn`](kinds::globalaccelerator::EndpointGroupArn).
/// Changing one of these replaces it: `EndpointGroupRegion`, `ListenerArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-globalaccelerator-endpointgroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEndpointGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::GlobalAccelerator::EndpointGroup",
    tags: None,
    rules: include_str!("endpoint_group.rules"),
};

impl CfnEndpointGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::GlobalAccelerator::EndpointGroup";

    /// `CfnEndpointGroup` with its required properties, in alphabetical order:
    ///
    /// - `endpoint_group_region`: The AWS Regions where the endpoint group is located.
    /// - `listener_arn`: The Amazon Resource Name (ARN) of the listener.
    pub fn new(
        endpoint_group_region: impl IntoValue<String>,
        listener_arn: impl IntoValue<kinds::globalaccelerator::ListenerArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "EndpointGroupRegion",
            endpoint_group_region.into_value().into_node(),
        );
        object_.put("ListenerArn", listener_arn.into_value().into_node());
        Self(object_)
    }

    /// The list of endpoint objects.
    ///
    /// `EndpointConfigurations`; updated in place.
    pub fn endpoint_configurations(
        mut self,
        value: impl IntoValue<List<EndpointConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("EndpointConfigurations", value.into_value().into_node());
        self
    }

    /// The time—10 seconds or 30 seconds—between health checks for each endpoint. The default value is 30.
    ///
    /// `HealthCheckIntervalSeconds`; default `30`; updated in place.
    pub fn health_check_interval_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("HealthCheckIntervalSeconds", value.into_value().into_node());
        self
    }

    /// If the protocol is HTTP/S, then this value provides the ping path that Global Accelerator uses for the destination on the endpoints for health checks. The default is slash (/).
    ///
    /// `HealthCheckPath`; default `"/"`; updated in place.
    pub fn health_check_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("HealthCheckPath", value.into_value().into_node());
        self
    }

    /// The port that Global Accelerator uses to perform health checks on endpoints that are part of this endpoint group.
    ///
    /// The default port is the port for the listener that this endpoint group is associated with. If the listener port is a list, Global Accelerator uses the first specified port in the list of ports.
    ///
    /// `HealthCheckPort`; default `-1`; updated in place.
    pub fn health_check_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("HealthCheckPort", value.into_value().into_node());
        self
    }

    /// The protocol that Global Accelerator uses to perform health checks on endpoints that are part of this endpoint group. The default value is TCP.
    ///
    /// `HealthCheckProtocol`; default `"TCP"`; one of `TCP`, `HTTP`, `HTTPS`; updated in place.
    pub fn health_check_protocol(mut self, value: impl IntoValue<HealthCheckProtocol>) -> Self {
        self.0
            .put("HealthCheckProtocol", value.into_value().into_node());
        self
    }

    /// Allows you to override the destination ports used to route traffic to an endpoint. Using a port override lets you map a list of external destination ports (that your users send traffic to) to a list of internal destination ports that you want an application endpoint to receive traffic on.
    ///
    /// `PortOverrides`; updated in place.
    pub fn port_overrides(mut self, value: impl IntoValue<List<PortOverrideProperty>>) -> Self {
        self.0.put("PortOverrides", value.into_value().into_node());
        self
    }

    /// The number of consecutive health checks required to set the state of a healthy endpoint to unhealthy, or to set an unhealthy endpoint to healthy. The default value is 3.
    ///
    /// `ThresholdCount`; default `3`; updated in place.
    pub fn threshold_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ThresholdCount", value.into_value().into_node());
        self
    }

    /// The percentage of traffic to send to an AWS Regions. Additional traffic is distributed to other endpoint groups for this listener.
    ///
    /// Use this action to increase (dial up) or decrease (dial down) traffic to a specific Region. The percentage is applied to the traffic that would otherwise have been routed to the Region based on optimal routing.
    ///
    /// The default value is 100.
    ///
    /// `TrafficDialPercentage`; default `100`; updated in place.
    pub fn traffic_dial_percentage(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("TrafficDialPercentage", value.into_value().into_node());
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

impl Construct for CfnEndpointGroup {
    type Handle = CfnEndpointGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEndpointGroupRef {
        CfnEndpointGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEndpointGroup`] of a stack.
pub struct CfnEndpointGroupRef(NodeRef);

impl Clone for CfnEndpointGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEndpointGroupRef {}
impl AsNode for CfnEndpointGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEndpointGroupRef {
    /// What `Ref` returns: its `EndpointGroupArn`, a [`globalaccelerator::EndpointGroupArn`](kinds::globalaccelerator::EndpointGroupArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::globalaccelerator::EndpointGroupArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the endpoint group, such as `arn:aws:globalaccelerator::012345678901:accelerator/1234abcd-abcd-1234-abcd-1234abcdefgh/listener/0123vxyz/endpoint-group/098765zyxwvu`.
    ///
    /// `Fn::GetAtt` of `EndpointGroupArn`.
    #[inline]
    pub fn attr_endpoint_group_arn(&self) -> Value<kinds::globalaccelerator::EndpointGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EndpointGroupArn")))
    }
}

impl IntoValue<kinds::globalaccelerator::EndpointGroupArn> for &CfnEndpointGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::globalaccelerator::EndpointGroupArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A complex type for endpoints. A resource must be valid and active when you add it as an endpoint.
///
/// The property type `EndpointConfiguration` of `AWS::GlobalAccelerator::EndpointGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct EndpointConfigurationProperty(Object);

impl EndpointConfigurationProperty {
    /// `EndpointConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `endpoint_id`: An ID for the endpoint.
    pub fn new(endpoint_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EndpointId", endpoint_id.into_value().into_node());
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) of the cross-account attachment that specifies the endpoints (resources) that can be added to accelerators and principals that have permission to add the endpoints.
    ///
    /// `AttachmentArn`.
    pub fn attachment_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AttachmentArn", value.into_value().into_node());
        self
    }

    /// Indicates whether client IP address preservation is enabled for an Application Load Balancer endpoint. The value is true or false. The default value is true for new accelerators.
    ///
    /// If the value is set to true, the client's IP address is preserved in the `X-Forwarded-For` request header as traffic travels to applications on the Application Load Balancer endpoint fronted by the accelerator.
    ///
    /// For more information, see [Preserve Client IP Addresses](https://docs.aws.amazon.com/global-accelerator/latest/dg/preserve-client-ip-address.html) in the *AWS Global Accelerator Developer Guide*.
    ///
    /// `ClientIPPreservationEnabled`; default `true`.
    pub fn client_ip_preservation_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "ClientIPPreservationEnabled",
            value.into_value().into_node(),
        );
        self
    }

    /// The weight associated with the endpoint. When you add weights to endpoints, you configure Global Accelerator to route traffic based on proportions that you specify. For example, you might specify endpoint weights of 4, 5, 5, and 6 (sum=20). The result is that 4/20 of your traffic, on average, is routed to the first endpoint, 5/20 is routed both to the second and third endpoints, and 6/20 is routed to the last endpoint. For more information, see [Endpoint Weights](https://docs.aws.amazon.com/global-accelerator/latest/dg/about-endpoints-endpoint-weights.html) in the *AWS Global Accelerator Developer Guide*.
    ///
    /// `Weight`; default `100`.
    pub fn weight(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Weight", value.into_value().into_node());
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

impl Kind for EndpointConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EndpointConfigurationProperty> for EndpointConfigurationProperty {}
impl From<EndpointConfigurationProperty> for Node {
    #[inline]
    fn from(value: EndpointConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EndpointConfigurationProperty> for EndpointConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<EndpointConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Override specific listener ports used to route traffic to endpoints that are part of an endpoint group. For example, you can create a port override in which the listener receives user traffic on ports 80 and 443, but your accelerator routes that traffic to ports 1080 and 1443, respectively, on the endpoints.
///
/// For more information, see [Port overrides](https://docs.aws.amazon.com/global-accelerator/latest/dg/about-endpoint-groups-port-override.html) in the *AWS Global Accelerator Developer Guide*.
///
/// The property type `PortOverride` of `AWS::GlobalAccelerator::EndpointGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct PortOverrideProperty(Object);

impl PortOverrideProperty {
    /// `PortOverrideProperty` with its required properties, in alphabetical order:
    ///
    /// - `endpoint_port`: The endpoint port that you want a listener port to be mapped to.
    /// - `listener_port`: The listener port that you want to map to a specific endpoint port.
    pub fn new(endpoint_port: impl IntoValue<i64>, listener_port: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EndpointPort", endpoint_port.into_value().into_node());
        object_.put("ListenerPort", listener_port.into_value().into_node());
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

impl Kind for PortOverrideProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PortOverrideProperty> for PortOverrideProperty {}
impl From<PortOverrideProperty> for Node {
    #[inline]
    fn from(value: PortOverrideProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PortOverrideProperty> for PortOverrideProperty {
    #[inline]
    fn into_value(self) -> Value<PortOverrideProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `HealthCheckProtocol` of `AWS::GlobalAccelerator::EndpointGroup`.
pub enum HealthCheckProtocol {
    /// `HTTP`.
    Http,
    /// `HTTPS`.
    Https,
    /// `TCP`.
    Tcp,
}

#[diagnostic::do_not_recommend]
impl Kind for HealthCheckProtocol {}
#[diagnostic::do_not_recommend]
impl TextKind for HealthCheckProtocol {}
#[diagnostic::do_not_recommend]
impl IdKind for HealthCheckProtocol {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for HealthCheckProtocol {}
#[diagnostic::do_not_recommend]
impl IntoValue<HealthCheckProtocol> for HealthCheckProtocol {
    #[inline]
    fn into_value(self) -> Value<HealthCheckProtocol> {
        const VALUES: &[&str] = &["HTTP", "HTTPS", "TCP"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

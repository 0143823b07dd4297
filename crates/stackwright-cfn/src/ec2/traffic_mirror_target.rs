// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::TrafficMirrorTarget` and its property types.

use crate::l1::*;

/// Specifies a target for your Traffic Mirror session.
///
/// A Traffic Mirror target is the destination for mirrored traffic. The Traffic Mirror source and the Traffic Mirror target (monitoring appliances) can be in the same VPC, or in different VPCs connected via VPC peering or a transit gateway.
///
/// A Traffic Mirror target can be a network interface, a Network Load Balancer, or a Gateway Load Balancer endpoint.
///
/// To use the target in a Traffic Mirror session, use [AWS::EC2::TrafficMirrorSession](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-trafficmirrorsession.html).
///
/// `AWS::EC2::TrafficMirrorTarget`; `Ref` returns its `Id`, a [`ec2::TrafficMirrorTargetId`](kinds::ec2::TrafficMirrorTargetId).
/// Changing one of these replaces it: `Description`, `GatewayLoadBalancerEndpointId`, `NetworkInterfaceId`, `NetworkLoadBalancerArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-trafficmirrortarget.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTrafficMirrorTarget(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::TrafficMirrorTarget",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: "",
};

impl CfnTrafficMirrorTarget {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::TrafficMirrorTarget";

    /// `CfnTrafficMirrorTarget` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The description of the Traffic Mirror target.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The ID of the Gateway Load Balancer endpoint.
    ///
    /// `GatewayLoadBalancerEndpointId`; an update replaces the resource.
    pub fn gateway_load_balancer_endpoint_id(
        mut self,
        value: impl IntoValue<kinds::ec2::VpcEndpointId>,
    ) -> Self {
        self.0.put(
            "GatewayLoadBalancerEndpointId",
            value.into_value().into_node(),
        );
        self
    }

    /// The network interface ID that is associated with the target.
    ///
    /// `NetworkInterfaceId`; an update replaces the resource.
    pub fn network_interface_id(
        mut self,
        value: impl IntoValue<kinds::ec2::NetworkInterfaceId>,
    ) -> Self {
        self.0
            .put("NetworkInterfaceId", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the Network Load Balancer that is associated with the target.
    ///
    /// `NetworkLoadBalancerArn`; an update replaces the resource.
    pub fn network_load_balancer_arn(
        mut self,
        value: impl IntoValue<kinds::elasticloadbalancingv2::LoadBalancerArn>,
    ) -> Self {
        self.0
            .put("NetworkLoadBalancerArn", value.into_value().into_node());
        self
    }

    /// The tags to assign to the Traffic Mirror target.
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

impl Construct for CfnTrafficMirrorTarget {
    type Handle = CfnTrafficMirrorTargetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTrafficMirrorTargetRef {
        CfnTrafficMirrorTargetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTrafficMirrorTarget`] of a stack.
pub struct CfnTrafficMirrorTargetRef(NodeRef);

impl Clone for CfnTrafficMirrorTargetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTrafficMirrorTargetRef {}
impl AsNode for CfnTrafficMirrorTargetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTrafficMirrorTargetRef {
    /// What `Ref` returns: its `Id`, a [`ec2::TrafficMirrorTargetId`](kinds::ec2::TrafficMirrorTargetId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::TrafficMirrorTargetId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::ec2::TrafficMirrorTargetId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::ec2::TrafficMirrorTargetId> for &CfnTrafficMirrorTargetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::TrafficMirrorTargetId> {
        Value::from_node(Node::Ref(self.0))
    }
}

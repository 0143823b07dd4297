// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::TrafficMirrorSession` and its property types.

use crate::l1::*;

/// Creates a Traffic Mirror session.
///
/// A Traffic Mirror session actively copies packets from a Traffic Mirror source to a Traffic Mirror target. Create a filter, and then assign it to the session to define a subset of the traffic to mirror, for example all TCP traffic.
///
/// The Traffic Mirror source and the Traffic Mirror target (monitoring appliances) can be in the same VPC, or in a different VPC connected via VPC peering or a transit gateway.
///
/// By default, no traffic is mirrored. Use [AWS::EC2::TrafficMirrorFilterRule](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-trafficmirrorfilterrule.html) to specify filter rules that specify the traffic to mirror.
///
/// `AWS::EC2::TrafficMirrorSession`; `Ref` returns its `Id`, a [`ec2::TrafficMirrorSessionId`](kinds::ec2::TrafficMirrorSessionId).
/// Changing one of these replaces it: `NetworkInterfaceId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-trafficmirrorsession.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTrafficMirrorSession(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::TrafficMirrorSession",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("traffic_mirror_session.rules"),
};

impl CfnTrafficMirrorSession {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::TrafficMirrorSession";

    /// `CfnTrafficMirrorSession` with its required properties, in alphabetical order:
    ///
    /// - `network_interface_id`: The ID of the source network interface.
    /// - `session_number`: The session number determines the order in which sessions are evaluated when an interface is used by multiple sessions.
    /// - `traffic_mirror_filter_id`: The ID of the Traffic Mirror filter.
    /// - `traffic_mirror_target_id`: The ID of the Traffic Mirror target.
    pub fn new(
        network_interface_id: impl IntoValue<kinds::ec2::NetworkInterfaceId>,
        session_number: impl IntoValue<i64>,
        traffic_mirror_filter_id: impl IntoValue<kinds::ec2::TrafficMirrorFilterId>,
        traffic_mirror_target_id: impl IntoValue<kinds::ec2::TrafficMirrorTargetId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "NetworkInterfaceId",
            network_interface_id.into_value().into_node(),
        );
        object_.put("SessionNumber", session_number.into_value().into_node());
        object_.put(
            "TrafficMirrorFilterId",
            traffic_mirror_filter_id.into_value().into_node(),
        );
        object_.put(
            "TrafficMirrorTargetId",
            traffic_mirror_target_id.into_value().into_node(),
        );
        Self(object_)
    }

    /// The description of the Traffic Mirror session.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The ID of the account that owns the Traffic Mirror session.
    ///
    /// `OwnerId`; updated in place.
    pub fn owner_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OwnerId", value.into_value().into_node());
        self
    }

    /// The number of bytes in each packet to mirror. These are bytes after the VXLAN header. Do not specify this parameter when you want to mirror the entire packet. To mirror a subset of the packet, set this to the length (in bytes) that you want to mirror. For example, if you set this value to 100, then the first 100 bytes that meet the filter criteria are copied to the target.
    ///
    /// If you do not want to mirror the entire packet, use the `PacketLength` parameter to specify the number of bytes in each packet to mirror.
    ///
    /// For sessions with Network Load Balancer (NLB) Traffic Mirror targets the default `PacketLength` will be set to 8500. Valid values are 1-8500. Setting a `PacketLength` greater than 8500 will result in an error response.
    ///
    /// `PacketLength`; updated in place.
    pub fn packet_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("PacketLength", value.into_value().into_node());
        self
    }

    /// The tags to assign to a Traffic Mirror session.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The VXLAN ID for the Traffic Mirror session. For more information about the VXLAN protocol, see [RFC 7348](https://docs.aws.amazon.com/https://datatracker.ietf.org/doc/html/rfc7348). If you do not specify a `VirtualNetworkId`, an account-wide unique ID is chosen at random.
    ///
    /// `VirtualNetworkId`; updated in place.
    pub fn virtual_network_id(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("VirtualNetworkId", value.into_value().into_node());
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

impl Construct for CfnTrafficMirrorSession {
    type Handle = CfnTrafficMirrorSessionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTrafficMirrorSessionRef {
        CfnTrafficMirrorSessionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTrafficMirrorSession`] of a stack.
pub struct CfnTrafficMirrorSessionRef(NodeRef);

impl Clone for CfnTrafficMirrorSessionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTrafficMirrorSessionRef {}
impl AsNode for CfnTrafficMirrorSessionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTrafficMirrorSessionRef {
    /// What `Ref` returns: its `Id`, a [`ec2::TrafficMirrorSessionId`](kinds::ec2::TrafficMirrorSessionId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::TrafficMirrorSessionId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of a Traffic Mirror session.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::ec2::TrafficMirrorSessionId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::ec2::TrafficMirrorSessionId> for &CfnTrafficMirrorSessionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::TrafficMirrorSessionId> {
        Value::from_node(Node::Ref(self.0))
    }
}

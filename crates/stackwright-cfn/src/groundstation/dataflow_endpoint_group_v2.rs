// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::GroundStation::DataflowEndpointGroupV2` and its property types.

use crate::l1::*;

/// Creates a `DataflowEndpoint` group containing the specified list of Ground Station Agent based endpoints.
///
/// The `name` field in each endpoint is used in your mission profile `DataflowEndpointConfig` to specify which endpoints to use during a contact.
///
/// When a contact uses multiple `DataflowEndpointConfig` objects, each `Config` must match a `DataflowEndpoint` in the same group.
///
/// `AWS::GroundStation::DataflowEndpointGroupV2`; `Ref` returns its `Id`, a [`groundstation::DataflowEndpointGroupV2Id`](kinds::groundstation::DataflowEndpointGroupV2Id).
/// Changing one of these replaces it: `ContactPostPassDurationSeconds`, `ContactPrePassDurationSeconds`, `Endpoints`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-groundstation-dataflowendpointgroupv2.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDataflowEndpointGroupV2(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::GroundStation::DataflowEndpointGroupV2",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("dataflow_endpoint_group_v2.rules"),
};

impl CfnDataflowEndpointGroupV2 {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::GroundStation::DataflowEndpointGroupV2";

    /// `CfnDataflowEndpointGroupV2` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Amount of time, in seconds, after a contact ends that the Ground Station Dataflow Endpoint Group will be in a POSTPASS state.
    ///
    /// `ContactPostPassDurationSeconds`; an update replaces the resource.
    pub fn contact_post_pass_duration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "ContactPostPassDurationSeconds",
            value.into_value().into_node(),
        );
        self
    }

    /// Amount of time, in seconds, before a contact starts that the Ground Station Dataflow Endpoint Group will be in a PREPASS state.
    ///
    /// `ContactPrePassDurationSeconds`; an update replaces the resource.
    pub fn contact_pre_pass_duration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "ContactPrePassDurationSeconds",
            value.into_value().into_node(),
        );
        self
    }

    /// List of endpoints for the dataflow endpoint group.
    ///
    /// `Endpoints`; an update replaces the resource.
    pub fn endpoints(mut self, value: impl IntoValue<List<CreateEndpointDetailsProperty>>) -> Self {
        self.0.put("Endpoints", value.into_value().into_node());
        self
    }

    /// Tags assigned to a resource.
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

impl Construct for CfnDataflowEndpointGroupV2 {
    type Handle = CfnDataflowEndpointGroupV2Ref;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDataflowEndpointGroupV2Ref {
        CfnDataflowEndpointGroupV2Ref(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDataflowEndpointGroupV2`] of a stack.
pub struct CfnDataflowEndpointGroupV2Ref(NodeRef);

impl Clone for CfnDataflowEndpointGroupV2Ref {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDataflowEndpointGroupV2Ref {}
impl AsNode for CfnDataflowEndpointGroupV2Ref {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDataflowEndpointGroupV2Ref {
    /// What `Ref` returns: its `Id`, a [`groundstation::DataflowEndpointGroupV2Id`](kinds::groundstation::DataflowEndpointGroupV2Id).
    #[inline]
    pub fn reference(&self) -> Value<kinds::groundstation::DataflowEndpointGroupV2Id> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Arn` attribute.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::groundstation::DataflowEndpointGroupV2Arn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Information about the endpoint details.
    ///
    /// `Fn::GetAtt` of `EndpointDetails`.
    #[inline]
    pub fn attr_endpoint_details(&self) -> Value<List<Json>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EndpointDetails")))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::groundstation::DataflowEndpointGroupV2Id> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::groundstation::DataflowEndpointGroupV2Id> for &CfnDataflowEndpointGroupV2Ref {
    #[inline]
    fn into_value(self) -> Value<kinds::groundstation::DataflowEndpointGroupV2Id> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::groundstation::DataflowEndpointGroupV2Arn>
    for &CfnDataflowEndpointGroupV2Ref
{
    #[inline]
    fn into_value(self) -> Value<kinds::groundstation::DataflowEndpointGroupV2Arn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Egress address of AgentEndpoint with an optional mtu.
///
/// The property type `ConnectionDetails` of `AWS::GroundStation::DataflowEndpointGroupV2`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConnectionDetailsProperty(Object);

impl ConnectionDetailsProperty {
    /// `ConnectionDetailsProperty` with its required properties, in alphabetical order:
    ///
    /// - `socket_address`: A socket address.
    pub fn new(socket_address: impl IntoValue<SocketAddressProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SocketAddress", socket_address.into_value().into_node());
        Self(object_)
    }

    /// Maximum transmission unit (MTU) size in bytes of a dataflow endpoint.
    ///
    /// `Mtu`.
    pub fn mtu(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Mtu", value.into_value().into_node());
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

impl Kind for ConnectionDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConnectionDetailsProperty> for ConnectionDetailsProperty {}
impl From<ConnectionDetailsProperty> for Node {
    #[inline]
    fn from(value: ConnectionDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConnectionDetailsProperty> for ConnectionDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<ConnectionDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Endpoint definition used for creating a dataflow endpoint
///
/// The property type `CreateEndpointDetails` of `AWS::GroundStation::DataflowEndpointGroupV2`.
#[must_use = "a property type does nothing until it is set"]
pub struct CreateEndpointDetailsProperty(Object);

impl CreateEndpointDetailsProperty {
    /// `CreateEndpointDetailsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Definition for a downlink agent endpoint
    ///
    /// `DownlinkAwsGroundStationAgentEndpoint`.
    pub fn downlink_aws_ground_station_agent_endpoint(
        mut self,
        value: impl IntoValue<DownlinkAwsGroundStationAgentEndpointProperty>,
    ) -> Self {
        self.0.put(
            "DownlinkAwsGroundStationAgentEndpoint",
            value.into_value().into_node(),
        );
        self
    }

    /// Definition for an uplink agent endpoint
    ///
    /// `UplinkAwsGroundStationAgentEndpoint`.
    pub fn uplink_aws_ground_station_agent_endpoint(
        mut self,
        value: impl IntoValue<UplinkAwsGroundStationAgentEndpointProperty>,
    ) -> Self {
        self.0.put(
            "UplinkAwsGroundStationAgentEndpoint",
            value.into_value().into_node(),
        );
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

impl Kind for CreateEndpointDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CreateEndpointDetailsProperty> for CreateEndpointDetailsProperty {}
impl From<CreateEndpointDetailsProperty> for Node {
    #[inline]
    fn from(value: CreateEndpointDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CreateEndpointDetailsProperty> for CreateEndpointDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<CreateEndpointDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Definition for a downlink agent endpoint
///
/// The property type `DownlinkAwsGroundStationAgentEndpoint` of `AWS::GroundStation::DataflowEndpointGroupV2`.
#[must_use = "a property type does nothing until it is set"]
pub struct DownlinkAwsGroundStationAgentEndpointProperty(Object);

impl DownlinkAwsGroundStationAgentEndpointProperty {
    /// `DownlinkAwsGroundStationAgentEndpointProperty` with its required properties, in alphabetical order:
    ///
    /// - `dataflow_details`: Dataflow details for the downlink endpoint.
    /// - `name`: Downlink dataflow endpoint name.
    pub fn new(
        dataflow_details: impl IntoValue<DownlinkDataflowDetailsProperty>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DataflowDetails", dataflow_details.into_value().into_node());
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

impl Kind for DownlinkAwsGroundStationAgentEndpointProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DownlinkAwsGroundStationAgentEndpointProperty>
    for DownlinkAwsGroundStationAgentEndpointProperty
{
}
impl From<DownlinkAwsGroundStationAgentEndpointProperty> for Node {
    #[inline]
    fn from(value: DownlinkAwsGroundStationAgentEndpointProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DownlinkAwsGroundStationAgentEndpointProperty>
    for DownlinkAwsGroundStationAgentEndpointProperty
{
    #[inline]
    fn into_value(self) -> Value<DownlinkAwsGroundStationAgentEndpointProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Connection details for Ground Station to Agent and Agent to customer
///
/// The property type `DownlinkConnectionDetails` of `AWS::GroundStation::DataflowEndpointGroupV2`.
#[must_use = "a property type does nothing until it is set"]
pub struct DownlinkConnectionDetailsProperty(Object);

impl DownlinkConnectionDetailsProperty {
    /// `DownlinkConnectionDetailsProperty` with its required properties, in alphabetical order:
    ///
    /// - `agent_ip_and_port_address`: Agent IP and port address for the downlink connection.
    /// - `egress_address_and_port`: Egress address and port for the downlink connection.
    pub fn new(
        agent_ip_and_port_address: impl IntoValue<RangedConnectionDetailsProperty>,
        egress_address_and_port: impl IntoValue<ConnectionDetailsProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AgentIpAndPortAddress",
            agent_ip_and_port_address.into_value().into_node(),
        );
        object_.put(
            "EgressAddressAndPort",
            egress_address_and_port.into_value().into_node(),
        );
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

impl Kind for DownlinkConnectionDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DownlinkConnectionDetailsProperty> for DownlinkConnectionDetailsProperty {}
impl From<DownlinkConnectionDetailsProperty> for Node {
    #[inline]
    fn from(value: DownlinkConnectionDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DownlinkConnectionDetailsProperty> for DownlinkConnectionDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<DownlinkConnectionDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Dataflow details for a downlink endpoint
///
/// The property type `DownlinkDataflowDetails` of `AWS::GroundStation::DataflowEndpointGroupV2`.
#[must_use = "a property type does nothing until it is set"]
pub struct DownlinkDataflowDetailsProperty(Object);

impl DownlinkDataflowDetailsProperty {
    /// `DownlinkDataflowDetailsProperty` with its required properties, in alphabetical order:
    ///
    /// - `agent_connection_details`: Downlink connection details for customer to Agent and Agent to Ground Station.
    pub fn new(
        agent_connection_details: impl IntoValue<DownlinkConnectionDetailsProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AgentConnectionDetails",
            agent_connection_details.into_value().into_node(),
        );
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

impl Kind for DownlinkDataflowDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DownlinkDataflowDetailsProperty> for DownlinkDataflowDetailsProperty {}
impl From<DownlinkDataflowDetailsProperty> for Node {
    #[inline]
    fn from(value: DownlinkDataflowDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DownlinkDataflowDetailsProperty> for DownlinkDataflowDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<DownlinkDataflowDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An integer range that has a minimum and maximum value.
///
/// The property type `IntegerRange` of `AWS::GroundStation::DataflowEndpointGroupV2`.
#[must_use = "a property type does nothing until it is set"]
pub struct IntegerRangeProperty(Object);

impl IntegerRangeProperty {
    /// `IntegerRangeProperty` with its required properties, in alphabetical order:
    ///
    /// - `maximum`: A maximum value.
    /// - `minimum`: A minimum value.
    pub fn new(maximum: impl IntoValue<i64>, minimum: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Maximum", maximum.into_value().into_node());
        object_.put("Minimum", minimum.into_value().into_node());
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

impl Kind for IntegerRangeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IntegerRangeProperty> for IntegerRangeProperty {}
impl From<IntegerRangeProperty> for Node {
    #[inline]
    fn from(value: IntegerRangeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IntegerRangeProperty> for IntegerRangeProperty {
    #[inline]
    fn into_value(self) -> Value<IntegerRangeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Ingress address of AgentEndpoint with a port range and an optional mtu.
///
/// The property type `RangedConnectionDetails` of `AWS::GroundStation::DataflowEndpointGroupV2`.
#[must_use = "a property type does nothing until it is set"]
pub struct RangedConnectionDetailsProperty(Object);

impl RangedConnectionDetailsProperty {
    /// `RangedConnectionDetailsProperty` with its required properties, in alphabetical order:
    ///
    /// - `socket_address`: A ranged socket address.
    pub fn new(socket_address: impl IntoValue<RangedSocketAddressProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SocketAddress", socket_address.into_value().into_node());
        Self(object_)
    }

    /// Maximum transmission unit (MTU) size in bytes of a dataflow endpoint.
    ///
    /// `Mtu`.
    pub fn mtu(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Mtu", value.into_value().into_node());
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

impl Kind for RangedConnectionDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RangedConnectionDetailsProperty> for RangedConnectionDetailsProperty {}
impl From<RangedConnectionDetailsProperty> for Node {
    #[inline]
    fn from(value: RangedConnectionDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RangedConnectionDetailsProperty> for RangedConnectionDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<RangedConnectionDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A socket address with a port range.
///
/// The property type `RangedSocketAddress` of `AWS::GroundStation::DataflowEndpointGroupV2`.
#[must_use = "a property type does nothing until it is set"]
pub struct RangedSocketAddressProperty(Object);

impl RangedSocketAddressProperty {
    /// `RangedSocketAddressProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: IPv4 socket address.
    /// - `port_range`: Port range of a socket address.
    pub fn new(
        name: impl IntoValue<String>,
        port_range: impl IntoValue<IntegerRangeProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("PortRange", port_range.into_value().into_node());
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

impl Kind for RangedSocketAddressProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RangedSocketAddressProperty> for RangedSocketAddressProperty {}
impl From<RangedSocketAddressProperty> for Node {
    #[inline]
    fn from(value: RangedSocketAddressProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RangedSocketAddressProperty> for RangedSocketAddressProperty {
    #[inline]
    fn into_value(self) -> Value<RangedSocketAddressProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the socket address.
///
/// The property type `SocketAddress` of `AWS::GroundStation::DataflowEndpointGroupV2`.
#[must_use = "a property type does nothing until it is set"]
pub struct SocketAddressProperty(Object);

impl SocketAddressProperty {
    /// `SocketAddressProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: Name of a socket address.
    /// - `port`: Port of a socket address.
    pub fn new(name: impl IntoValue<String>, port: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Port", port.into_value().into_node());
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

impl Kind for SocketAddressProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SocketAddressProperty> for SocketAddressProperty {}
impl From<SocketAddressProperty> for Node {
    #[inline]
    fn from(value: SocketAddressProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SocketAddressProperty> for SocketAddressProperty {
    #[inline]
    fn into_value(self) -> Value<SocketAddressProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Definition for an uplink agent endpoint
///
/// The property type `UplinkAwsGroundStationAgentEndpoint` of `AWS::GroundStation::DataflowEndpointGroupV2`.
#[must_use = "a property type does nothing until it is set"]
pub struct UplinkAwsGroundStationAgentEndpointProperty(Object);

impl UplinkAwsGroundStationAgentEndpointProperty {
    /// `UplinkAwsGroundStationAgentEndpointProperty` with its required properties, in alphabetical order:
    ///
    /// - `dataflow_details`: Dataflow details for the uplink endpoint.
    /// - `name`: Uplink dataflow endpoint name.
    pub fn new(
        dataflow_details: impl IntoValue<UplinkDataflowDetailsProperty>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DataflowDetails", dataflow_details.into_value().into_node());
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

impl Kind for UplinkAwsGroundStationAgentEndpointProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UplinkAwsGroundStationAgentEndpointProperty>
    for UplinkAwsGroundStationAgentEndpointProperty
{
}
impl From<UplinkAwsGroundStationAgentEndpointProperty> for Node {
    #[inline]
    fn from(value: UplinkAwsGroundStationAgentEndpointProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UplinkAwsGroundStationAgentEndpointProperty>
    for UplinkAwsGroundStationAgentEndpointProperty
{
    #[inline]
    fn into_value(self) -> Value<UplinkAwsGroundStationAgentEndpointProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Connection details for customer to Agent and Agent to Ground Station
///
/// The property type `UplinkConnectionDetails` of `AWS::GroundStation::DataflowEndpointGroupV2`.
#[must_use = "a property type does nothing until it is set"]
pub struct UplinkConnectionDetailsProperty(Object);

impl UplinkConnectionDetailsProperty {
    /// `UplinkConnectionDetailsProperty` with its required properties, in alphabetical order:
    ///
    /// - `agent_ip_and_port_address`: Agent IP and port address for the uplink connection.
    /// - `ingress_address_and_port`: Ingress address and port for the uplink connection.
    pub fn new(
        agent_ip_and_port_address: impl IntoValue<RangedConnectionDetailsProperty>,
        ingress_address_and_port: impl IntoValue<ConnectionDetailsProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AgentIpAndPortAddress",
            agent_ip_and_port_address.into_value().into_node(),
        );
        object_.put(
            "IngressAddressAndPort",
            ingress_address_and_port.into_value().into_node(),
        );
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

impl Kind for UplinkConnectionDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UplinkConnectionDetailsProperty> for UplinkConnectionDetailsProperty {}
impl From<UplinkConnectionDetailsProperty> for Node {
    #[inline]
    fn from(value: UplinkConnectionDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UplinkConnectionDetailsProperty> for UplinkConnectionDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<UplinkConnectionDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Dataflow details for an uplink endpoint
///
/// The property type `UplinkDataflowDetails` of `AWS::GroundStation::DataflowEndpointGroupV2`.
#[must_use = "a property type does nothing until it is set"]
pub struct UplinkDataflowDetailsProperty(Object);

impl UplinkDataflowDetailsProperty {
    /// `UplinkDataflowDetailsProperty` with its required properties, in alphabetical order:
    ///
    /// - `agent_connection_details`: Uplink connection details for customer to Agent and Agent to Ground Station.
    pub fn new(agent_connection_details: impl IntoValue<UplinkConnectionDetailsProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AgentConnectionDetails",
            agent_connection_details.into_value().into_node(),
        );
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

impl Kind for UplinkDataflowDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UplinkDataflowDetailsProperty> for UplinkDataflowDetailsProperty {}
impl From<UplinkDataflowDetailsProperty> for Node {
    #[inline]
    fn from(value: UplinkDataflowDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UplinkDataflowDetailsProperty> for UplinkDataflowDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<UplinkDataflowDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

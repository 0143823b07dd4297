// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::GroundStation::DataflowEndpointGroup` and its property types.

use crate::l1::*;

/// Creates a Dataflow Endpoint Group request.
///
/// Dataflow endpoint groups contain a list of endpoints. When the name of a dataflow endpoint group is specified in a mission profile, the Ground Station service will connect to the endpoints and flow data during a contact.
///
/// For more information about dataflow endpoint groups, see [Dataflow Endpoint Groups](https://docs.aws.amazon.com/ground-station/latest/ug/dataflowendpointgroups.html).
///
/// `AWS::GroundStation::DataflowEndpointGroup`; `Ref` returns its `Id`, a [`groundstation::DataflowEndpointGroupId`](kinds::groundstation::DataflowEndpointGroupId).
/// Changing one of these replaces it: `ContactPostPassDurationSeconds`, `ContactPrePassDurationSeconds`, `EndpointDetails`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-groundstation-dataflowendpointgroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDataflowEndpointGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::GroundStation::DataflowEndpointGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("dataflow_endpoint_group.rules"),
};

impl CfnDataflowEndpointGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::GroundStation::DataflowEndpointGroup";

    /// `CfnDataflowEndpointGroup` with its required properties, in alphabetical order:
    ///
    /// - `endpoint_details`: List of Endpoint Details, containing address and port for each endpoint.
    pub fn new(endpoint_details: impl IntoValue<List<EndpointDetailsProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EndpointDetails", endpoint_details.into_value().into_node());
        Self(object_)
    }

    /// Amount of time, in seconds, after a contact ends that the Ground Station Dataflow Endpoint Group will be in a `POSTPASS` state. A Ground Station Dataflow Endpoint Group State Change event will be emitted when the Dataflow Endpoint Group enters and exits the `POSTPASS` state.
    ///
    /// `ContactPostPassDurationSeconds`; an update replaces the resource.
    pub fn contact_post_pass_duration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "ContactPostPassDurationSeconds",
            value.into_value().into_node(),
        );
        self
    }

    /// Amount of time, in seconds, before a contact starts that the Ground Station Dataflow Endpoint Group will be in a `PREPASS` state. A Ground Station Dataflow Endpoint Group State Change event will be emitted when the Dataflow Endpoint Group enters and exits the `PREPASS` state.
    ///
    /// `ContactPrePassDurationSeconds`; an update replaces the resource.
    pub fn contact_pre_pass_duration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "ContactPrePassDurationSeconds",
            value.into_value().into_node(),
        );
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

impl Construct for CfnDataflowEndpointGroup {
    type Handle = CfnDataflowEndpointGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDataflowEndpointGroupRef {
        CfnDataflowEndpointGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDataflowEndpointGroup`] of a stack.
pub struct CfnDataflowEndpointGroupRef(NodeRef);

impl Clone for CfnDataflowEndpointGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDataflowEndpointGroupRef {}
impl AsNode for CfnDataflowEndpointGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDataflowEndpointGroupRef {
    /// What `Ref` returns: its `Id`, a [`groundstation::DataflowEndpointGroupId`](kinds::groundstation::DataflowEndpointGroupId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::groundstation::DataflowEndpointGroupId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the dataflow endpoint group, such as `arn:aws:groundstation:us-east-2:1234567890:dataflow-endpoint-group/9940bf3b-d2ba-427e-9906-842b5e5d2296`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::groundstation::DataflowEndpointGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// UUID of a dataflow endpoint group.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::groundstation::DataflowEndpointGroupId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::groundstation::DataflowEndpointGroupId> for &CfnDataflowEndpointGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::groundstation::DataflowEndpointGroupId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::groundstation::DataflowEndpointGroupArn> for &CfnDataflowEndpointGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::groundstation::DataflowEndpointGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Information about AwsGroundStationAgentEndpoint.
///
/// The property type `AwsGroundStationAgentEndpoint` of `AWS::GroundStation::DataflowEndpointGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct AwsGroundStationAgentEndpointProperty(Object);

impl AwsGroundStationAgentEndpointProperty {
    /// `AwsGroundStationAgentEndpointProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The status of AgentEndpoint.
    ///
    /// `AgentStatus`; one of `SUCCESS`, `FAILED`, `ACTIVE`, `INACTIVE`.
    pub fn agent_status(mut self, value: impl IntoValue<AgentStatus>) -> Self {
        self.0.put("AgentStatus", value.into_value().into_node());
        self
    }

    /// The results of the audit.
    ///
    /// `AuditResults`; one of `HEALTHY`, `UNHEALTHY`.
    pub fn audit_results(mut self, value: impl IntoValue<AuditResults>) -> Self {
        self.0.put("AuditResults", value.into_value().into_node());
        self
    }

    /// The egress address of AgentEndpoint.
    ///
    /// `EgressAddress`.
    pub fn egress_address(mut self, value: impl IntoValue<ConnectionDetailsProperty>) -> Self {
        self.0.put("EgressAddress", value.into_value().into_node());
        self
    }

    /// The ingress address of AgentEndpoint.
    ///
    /// `IngressAddress`.
    pub fn ingress_address(
        mut self,
        value: impl IntoValue<RangedConnectionDetailsProperty>,
    ) -> Self {
        self.0.put("IngressAddress", value.into_value().into_node());
        self
    }

    /// Name string associated with AgentEndpoint. Used as a human-readable identifier for AgentEndpoint.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
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

impl Kind for AwsGroundStationAgentEndpointProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AwsGroundStationAgentEndpointProperty> for AwsGroundStationAgentEndpointProperty {}
impl From<AwsGroundStationAgentEndpointProperty> for Node {
    #[inline]
    fn from(value: AwsGroundStationAgentEndpointProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AwsGroundStationAgentEndpointProperty> for AwsGroundStationAgentEndpointProperty {
    #[inline]
    fn into_value(self) -> Value<AwsGroundStationAgentEndpointProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Egress address of AgentEndpoint with an optional mtu.
///
/// The property type `ConnectionDetails` of `AWS::GroundStation::DataflowEndpointGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConnectionDetailsProperty(Object);

impl ConnectionDetailsProperty {
    /// `ConnectionDetailsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Maximum transmission unit (MTU) size in bytes of a dataflow endpoint.
    ///
    /// `Mtu`.
    pub fn mtu(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Mtu", value.into_value().into_node());
        self
    }

    /// A socket address.
    ///
    /// `SocketAddress`.
    pub fn socket_address(mut self, value: impl IntoValue<SocketAddressProperty>) -> Self {
        self.0.put("SocketAddress", value.into_value().into_node());
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

/// Contains information such as socket address and name that defines an endpoint.
///
/// The property type `DataflowEndpoint` of `AWS::GroundStation::DataflowEndpointGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataflowEndpointProperty(Object);

impl DataflowEndpointProperty {
    /// `DataflowEndpointProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The address and port of an endpoint.
    ///
    /// `Address`.
    pub fn address(mut self, value: impl IntoValue<SocketAddressProperty>) -> Self {
        self.0.put("Address", value.into_value().into_node());
        self
    }

    /// Maximum transmission unit (MTU) size in bytes of a dataflow endpoint. Valid values are between 1400 and 1500. A default value of 1500 is used if not set.
    ///
    /// `Mtu`.
    pub fn mtu(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Mtu", value.into_value().into_node());
        self
    }

    /// The endpoint name.
    ///
    /// When listing available contacts for a satellite, Ground Station searches for a dataflow endpoint whose name matches the value specified by the dataflow endpoint config of the selected mission profile. If no matching dataflow endpoints are found then Ground Station will not display any available contacts for the satellite.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
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

impl Kind for DataflowEndpointProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataflowEndpointProperty> for DataflowEndpointProperty {}
impl From<DataflowEndpointProperty> for Node {
    #[inline]
    fn from(value: DataflowEndpointProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataflowEndpointProperty> for DataflowEndpointProperty {
    #[inline]
    fn into_value(self) -> Value<DataflowEndpointProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The security details and endpoint information.
///
/// The property type `EndpointDetails` of `AWS::GroundStation::DataflowEndpointGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct EndpointDetailsProperty(Object);

impl EndpointDetailsProperty {
    /// `EndpointDetailsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An agent endpoint.
    ///
    /// `AwsGroundStationAgentEndpoint`.
    pub fn aws_ground_station_agent_endpoint(
        mut self,
        value: impl IntoValue<AwsGroundStationAgentEndpointProperty>,
    ) -> Self {
        self.0.put(
            "AwsGroundStationAgentEndpoint",
            value.into_value().into_node(),
        );
        self
    }

    /// Information about the endpoint such as name and the endpoint address.
    ///
    /// `Endpoint`.
    pub fn endpoint(mut self, value: impl IntoValue<DataflowEndpointProperty>) -> Self {
        self.0.put("Endpoint", value.into_value().into_node());
        self
    }

    /// The role ARN, and IDs for security groups and subnets.
    ///
    /// `SecurityDetails`.
    pub fn security_details(mut self, value: impl IntoValue<SecurityDetailsProperty>) -> Self {
        self.0
            .put("SecurityDetails", value.into_value().into_node());
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

impl Kind for EndpointDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EndpointDetailsProperty> for EndpointDetailsProperty {}
impl From<EndpointDetailsProperty> for Node {
    #[inline]
    fn from(value: EndpointDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EndpointDetailsProperty> for EndpointDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<EndpointDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An integer range that has a minimum and maximum value.
///
/// The property type `IntegerRange` of `AWS::GroundStation::DataflowEndpointGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct IntegerRangeProperty(Object);

impl IntegerRangeProperty {
    /// `IntegerRangeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A maximum value.
    ///
    /// `Maximum`.
    pub fn maximum(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Maximum", value.into_value().into_node());
        self
    }

    /// A minimum value.
    ///
    /// `Minimum`.
    pub fn minimum(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Minimum", value.into_value().into_node());
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
/// The property type `RangedConnectionDetails` of `AWS::GroundStation::DataflowEndpointGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct RangedConnectionDetailsProperty(Object);

impl RangedConnectionDetailsProperty {
    /// `RangedConnectionDetailsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Maximum transmission unit (MTU) size in bytes of a dataflow endpoint.
    ///
    /// `Mtu`.
    pub fn mtu(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Mtu", value.into_value().into_node());
        self
    }

    /// A ranged socket address.
    ///
    /// `SocketAddress`.
    pub fn socket_address(mut self, value: impl IntoValue<RangedSocketAddressProperty>) -> Self {
        self.0.put("SocketAddress", value.into_value().into_node());
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
/// The property type `RangedSocketAddress` of `AWS::GroundStation::DataflowEndpointGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct RangedSocketAddressProperty(Object);

impl RangedSocketAddressProperty {
    /// `RangedSocketAddressProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// IPv4 socket address.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// Port range of a socket address.
    ///
    /// `PortRange`.
    pub fn port_range(mut self, value: impl IntoValue<IntegerRangeProperty>) -> Self {
        self.0.put("PortRange", value.into_value().into_node());
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

/// Information about IAM roles, subnets, and security groups needed for this DataflowEndpointGroup.
///
/// The property type `SecurityDetails` of `AWS::GroundStation::DataflowEndpointGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct SecurityDetailsProperty(Object);

impl SecurityDetailsProperty {
    /// `SecurityDetailsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ARN of a role which Ground Station has permission to assume, such as `arn:aws:iam::1234567890:role/DataDeliveryServiceRole`.
    ///
    /// Ground Station will assume this role and create an ENI in your VPC on the specified subnet upon creation of a dataflow endpoint group. This ENI is used as the ingress/egress point for data streamed during a satellite contact.
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
        self
    }

    /// The security group Ids of the security role, such as `sg-1234567890abcdef0`.
    ///
    /// `SecurityGroupIds`.
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("SecurityGroupIds", value.into_value().into_node());
        self
    }

    /// The subnet Ids of the security details, such as `subnet-12345678`.
    ///
    /// `SubnetIds`.
    pub fn subnet_ids(mut self, value: impl IntoValue<List<kinds::ec2::SubnetId>>) -> Self {
        self.0.put("SubnetIds", value.into_value().into_node());
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

impl Kind for SecurityDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SecurityDetailsProperty> for SecurityDetailsProperty {}
impl From<SecurityDetailsProperty> for Node {
    #[inline]
    fn from(value: SecurityDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SecurityDetailsProperty> for SecurityDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<SecurityDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The address of the endpoint, such as `192.168.1.1`.
///
/// The property type `SocketAddress` of `AWS::GroundStation::DataflowEndpointGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct SocketAddressProperty(Object);

impl SocketAddressProperty {
    /// `SocketAddressProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the endpoint, such as `Endpoint 1`.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The port of the endpoint, such as `55888`.
    ///
    /// `Port`.
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Port", value.into_value().into_node());
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

/// The values of `AgentStatus` of a `AwsGroundStationAgentEndpoint` of `AWS::GroundStation::DataflowEndpointGroup`.
pub enum AgentStatus {
    /// `ACTIVE`.
    Active,
    /// `FAILED`.
    Failed,
    /// `INACTIVE`.
    Inactive,
    /// `SUCCESS`.
    Success,
}

#[diagnostic::do_not_recommend]
impl Kind for AgentStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for AgentStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for AgentStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AgentStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<AgentStatus> for AgentStatus {
    #[inline]
    fn into_value(self) -> Value<AgentStatus> {
        const VALUES: &[&str] = &["ACTIVE", "FAILED", "INACTIVE", "SUCCESS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `AuditResults` of a `AwsGroundStationAgentEndpoint` of `AWS::GroundStation::DataflowEndpointGroup`.
pub enum AuditResults {
    /// `HEALTHY`.
    Healthy,
    /// `UNHEALTHY`.
    Unhealthy,
}

#[diagnostic::do_not_recommend]
impl Kind for AuditResults {}
#[diagnostic::do_not_recommend]
impl TextKind for AuditResults {}
#[diagnostic::do_not_recommend]
impl IdKind for AuditResults {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AuditResults {}
#[diagnostic::do_not_recommend]
impl IntoValue<AuditResults> for AuditResults {
    #[inline]
    fn into_value(self) -> Value<AuditResults> {
        const VALUES: &[&str] = &["HEALTHY", "UNHEALTHY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

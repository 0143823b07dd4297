// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::NetworkInsightsPath` and its property types.

use crate::l1::*;

/// Specifies a path to analyze for reachability.
///
/// VPC Reachability Analyzer enables you to analyze and debug network reachability between two resources in your virtual private cloud (VPC). For more information, see the [Reachability Analyzer User Guide](https://docs.aws.amazon.com/vpc/latest/reachability/what-is-reachability-analyzer.html).
///
/// `AWS::EC2::NetworkInsightsPath`; `Ref` returns its `NetworkInsightsPathId`, a [`ec2::NetworkInsightsPathId`](kinds::ec2::NetworkInsightsPathId).
/// Changing one of these replaces it: `Destination`, `DestinationIp`, `DestinationPort`, `FilterAtDestination`, `FilterAtSource`, `Protocol`, `Source`, `SourceIp`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinsightspath.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnNetworkInsightsPath(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::NetworkInsightsPath",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("network_insights_path.rules"),
};

impl CfnNetworkInsightsPath {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::NetworkInsightsPath";

    /// `CfnNetworkInsightsPath` with its required properties, in alphabetical order:
    ///
    /// - `protocol`: The protocol.
    /// - `source`: The ID or ARN of the source.
    pub fn new(protocol: impl IntoValue<Protocol>, source: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Protocol", protocol.into_value().into_node());
        object_.put("Source", source.into_value().into_node());
        Self(object_)
    }

    /// The ID or ARN of the destination. If the resource is in another account, you must specify an ARN.
    ///
    /// `Destination`; an update replaces the resource.
    pub fn destination(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Destination", value.into_value().into_node());
        self
    }

    /// The IP address of the destination.
    ///
    /// `DestinationIp`; an update replaces the resource.
    pub fn destination_ip(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DestinationIp", value.into_value().into_node());
        self
    }

    /// The destination port.
    ///
    /// `DestinationPort`; an update replaces the resource.
    pub fn destination_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DestinationPort", value.into_value().into_node());
        self
    }

    /// Scopes the analysis to network paths that match specific filters at the destination. If you specify this parameter, you can't specify the parameter for the destination IP address.
    ///
    /// `FilterAtDestination`; an update replaces the resource.
    pub fn filter_at_destination(mut self, value: impl IntoValue<PathFilterProperty>) -> Self {
        self.0
            .put("FilterAtDestination", value.into_value().into_node());
        self
    }

    /// Scopes the analysis to network paths that match specific filters at the source. If you specify this parameter, you can't specify the parameters for the source IP address or the destination port.
    ///
    /// `FilterAtSource`; an update replaces the resource.
    pub fn filter_at_source(mut self, value: impl IntoValue<PathFilterProperty>) -> Self {
        self.0.put("FilterAtSource", value.into_value().into_node());
        self
    }

    /// The IP address of the source.
    ///
    /// `SourceIp`; an update replaces the resource.
    pub fn source_ip(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SourceIp", value.into_value().into_node());
        self
    }

    /// The tags to add to the path.
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

impl Construct for CfnNetworkInsightsPath {
    type Handle = CfnNetworkInsightsPathRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnNetworkInsightsPathRef {
        CfnNetworkInsightsPathRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnNetworkInsightsPath`] of a stack.
pub struct CfnNetworkInsightsPathRef(NodeRef);

impl Clone for CfnNetworkInsightsPathRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnNetworkInsightsPathRef {}
impl AsNode for CfnNetworkInsightsPathRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnNetworkInsightsPathRef {
    /// What `Ref` returns: its `NetworkInsightsPathId`, a [`ec2::NetworkInsightsPathId`](kinds::ec2::NetworkInsightsPathId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::NetworkInsightsPathId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The time stamp when the path was created.
    ///
    /// `Fn::GetAtt` of `CreatedDate`.
    #[inline]
    pub fn attr_created_date(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedDate")))
    }

    /// The Amazon Resource Name (ARN) of the destination.
    ///
    /// `Fn::GetAtt` of `DestinationArn`.
    #[inline]
    pub fn attr_destination_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DestinationArn")))
    }

    /// The Amazon Resource Name (ARN) of the path.
    ///
    /// `Fn::GetAtt` of `NetworkInsightsPathArn`.
    #[inline]
    pub fn attr_network_insights_path_arn(&self) -> Value<kinds::ec2::NetworkInsightsPathArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("NetworkInsightsPathArn"),
        ))
    }

    /// The ID of the path.
    ///
    /// `Fn::GetAtt` of `NetworkInsightsPathId`.
    #[inline]
    pub fn attr_network_insights_path_id(&self) -> Value<kinds::ec2::NetworkInsightsPathId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("NetworkInsightsPathId")))
    }

    /// The Amazon Resource Name (ARN) of the source.
    ///
    /// `Fn::GetAtt` of `SourceArn`.
    #[inline]
    pub fn attr_source_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SourceArn")))
    }
}

impl IntoValue<kinds::ec2::NetworkInsightsPathId> for &CfnNetworkInsightsPathRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::NetworkInsightsPathId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::ec2::NetworkInsightsPathArn> for &CfnNetworkInsightsPathRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::NetworkInsightsPathArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("NetworkInsightsPathArn"),
        ))
    }
}

/// Describes a port range.
///
/// The property type `FilterPortRange` of `AWS::EC2::NetworkInsightsPath`.
#[must_use = "a property type does nothing until it is set"]
pub struct FilterPortRangeProperty(Object);

impl FilterPortRangeProperty {
    /// `FilterPortRangeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The first port in the range.
    ///
    /// `FromPort`; an update replaces the resource.
    pub fn from_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("FromPort", value.into_value().into_node());
        self
    }

    /// The last port in the range.
    ///
    /// `ToPort`; an update replaces the resource.
    pub fn to_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ToPort", value.into_value().into_node());
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

impl Kind for FilterPortRangeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FilterPortRangeProperty> for FilterPortRangeProperty {}
impl From<FilterPortRangeProperty> for Node {
    #[inline]
    fn from(value: FilterPortRangeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FilterPortRangeProperty> for FilterPortRangeProperty {
    #[inline]
    fn into_value(self) -> Value<FilterPortRangeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes a set of filters for a path analysis. Use path filters to scope the analysis when there can be multiple resulting paths.
///
/// The property type `PathFilter` of `AWS::EC2::NetworkInsightsPath`.
#[must_use = "a property type does nothing until it is set"]
pub struct PathFilterProperty(Object);

impl PathFilterProperty {
    /// `PathFilterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The destination IPv4 address.
    ///
    /// `DestinationAddress`; an update replaces the resource.
    pub fn destination_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DestinationAddress", value.into_value().into_node());
        self
    }

    /// The destination port range.
    ///
    /// `DestinationPortRange`; an update replaces the resource.
    pub fn destination_port_range(
        mut self,
        value: impl IntoValue<FilterPortRangeProperty>,
    ) -> Self {
        self.0
            .put("DestinationPortRange", value.into_value().into_node());
        self
    }

    /// The source IPv4 address.
    ///
    /// `SourceAddress`; an update replaces the resource.
    pub fn source_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SourceAddress", value.into_value().into_node());
        self
    }

    /// The source port range.
    ///
    /// `SourcePortRange`; an update replaces the resource.
    pub fn source_port_range(mut self, value: impl IntoValue<FilterPortRangeProperty>) -> Self {
        self.0
            .put("SourcePortRange", value.into_value().into_node());
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

impl Kind for PathFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PathFilterProperty> for PathFilterProperty {}
impl From<PathFilterProperty> for Node {
    #[inline]
    fn from(value: PathFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PathFilterProperty> for PathFilterProperty {
    #[inline]
    fn into_value(self) -> Value<PathFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Protocol` of `AWS::EC2::NetworkInsightsPath`.
pub enum Protocol {
    /// `tcp`.
    Tcp,
    /// `udp`.
    Udp,
}

#[diagnostic::do_not_recommend]
impl Kind for Protocol {}
#[diagnostic::do_not_recommend]
impl TextKind for Protocol {}
#[diagnostic::do_not_recommend]
impl IdKind for Protocol {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Protocol {}
#[diagnostic::do_not_recommend]
impl IntoValue<Protocol> for Protocol {
    #[inline]
    fn into_value(self) -> Value<Protocol> {
        const VALUES: &[&str] = &["tcp", "udp"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

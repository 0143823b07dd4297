// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::NetworkInsightsAccessScope` and its property types.

use crate::l1::*;

/// Describes a Network Access Scope. A Network Access Scope defines outbound (egress) and inbound (ingress) traffic patterns, including sources, destinations, paths, and traffic types.
///
/// Network Access Analyzer identifies unintended network access to your resources on AWS. When you start an analysis on a Network Access Scope, Network Access Analyzer produces findings. For more information, see the [Network Access Analyzer User Guide](https://docs.aws.amazon.com/vpc/latest/network-access-analyzer/).
///
/// `AWS::EC2::NetworkInsightsAccessScope`; `Ref` returns its `NetworkInsightsAccessScopeId`, a [`ec2::NetworkInsightsAccessScopeId`](kinds::ec2::NetworkInsightsAccessScopeId).
/// Changing one of these replaces it: `ExcludePaths`, `MatchPaths`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinsightsaccessscope.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnNetworkInsightsAccessScope(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::NetworkInsightsAccessScope",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("network_insights_access_scope.rules"),
};

impl CfnNetworkInsightsAccessScope {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::NetworkInsightsAccessScope";

    /// `CfnNetworkInsightsAccessScope` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The paths to exclude.
    ///
    /// `ExcludePaths`; an update replaces the resource.
    pub fn exclude_paths(
        mut self,
        value: impl IntoValue<List<AccessScopePathRequestProperty>>,
    ) -> Self {
        self.0.put("ExcludePaths", value.into_value().into_node());
        self
    }

    /// The paths to match.
    ///
    /// `MatchPaths`; an update replaces the resource.
    pub fn match_paths(
        mut self,
        value: impl IntoValue<List<AccessScopePathRequestProperty>>,
    ) -> Self {
        self.0.put("MatchPaths", value.into_value().into_node());
        self
    }

    /// The tags.
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

impl Construct for CfnNetworkInsightsAccessScope {
    type Handle = CfnNetworkInsightsAccessScopeRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnNetworkInsightsAccessScopeRef {
        CfnNetworkInsightsAccessScopeRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnNetworkInsightsAccessScope`] of a stack.
pub struct CfnNetworkInsightsAccessScopeRef(NodeRef);

impl Clone for CfnNetworkInsightsAccessScopeRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnNetworkInsightsAccessScopeRef {}
impl AsNode for CfnNetworkInsightsAccessScopeRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnNetworkInsightsAccessScopeRef {
    /// What `Ref` returns: its `NetworkInsightsAccessScopeId`, a [`ec2::NetworkInsightsAccessScopeId`](kinds::ec2::NetworkInsightsAccessScopeId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::NetworkInsightsAccessScopeId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The creation date.
    ///
    /// `Fn::GetAtt` of `CreatedDate`.
    #[inline]
    pub fn attr_created_date(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedDate")))
    }

    /// The ARN of the Network Access Scope.
    ///
    /// `Fn::GetAtt` of `NetworkInsightsAccessScopeArn`.
    #[inline]
    pub fn attr_network_insights_access_scope_arn(
        &self,
    ) -> Value<kinds::ec2::NetworkInsightsAccessScopeArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("NetworkInsightsAccessScopeArn"),
        ))
    }

    /// The ID of the Network Access Scope.
    ///
    /// `Fn::GetAtt` of `NetworkInsightsAccessScopeId`.
    #[inline]
    pub fn attr_network_insights_access_scope_id(
        &self,
    ) -> Value<kinds::ec2::NetworkInsightsAccessScopeId> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("NetworkInsightsAccessScopeId"),
        ))
    }

    /// The last updated date.
    ///
    /// `Fn::GetAtt` of `UpdatedDate`.
    #[inline]
    pub fn attr_updated_date(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedDate")))
    }
}

impl IntoValue<kinds::ec2::NetworkInsightsAccessScopeId> for &CfnNetworkInsightsAccessScopeRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::NetworkInsightsAccessScopeId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::ec2::NetworkInsightsAccessScopeArn> for &CfnNetworkInsightsAccessScopeRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::NetworkInsightsAccessScopeArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("NetworkInsightsAccessScopeArn"),
        ))
    }
}

/// Describes a path.
///
/// The property type `AccessScopePathRequest` of `AWS::EC2::NetworkInsightsAccessScope`.
#[must_use = "a property type does nothing until it is set"]
pub struct AccessScopePathRequestProperty(Object);

impl AccessScopePathRequestProperty {
    /// `AccessScopePathRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The destination.
    ///
    /// `Destination`; an update replaces the resource.
    pub fn destination(mut self, value: impl IntoValue<PathStatementRequestProperty>) -> Self {
        self.0.put("Destination", value.into_value().into_node());
        self
    }

    /// The source.
    ///
    /// `Source`; an update replaces the resource.
    pub fn source(mut self, value: impl IntoValue<PathStatementRequestProperty>) -> Self {
        self.0.put("Source", value.into_value().into_node());
        self
    }

    /// The through resources.
    ///
    /// `ThroughResources`; an update replaces the resource.
    pub fn through_resources(
        mut self,
        value: impl IntoValue<List<ThroughResourcesStatementRequestProperty>>,
    ) -> Self {
        self.0
            .put("ThroughResources", value.into_value().into_node());
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

impl Kind for AccessScopePathRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AccessScopePathRequestProperty> for AccessScopePathRequestProperty {}
impl From<AccessScopePathRequestProperty> for Node {
    #[inline]
    fn from(value: AccessScopePathRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AccessScopePathRequestProperty> for AccessScopePathRequestProperty {
    #[inline]
    fn into_value(self) -> Value<AccessScopePathRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes a packet header statement.
///
/// The property type `PacketHeaderStatementRequest` of `AWS::EC2::NetworkInsightsAccessScope`.
#[must_use = "a property type does nothing until it is set"]
pub struct PacketHeaderStatementRequestProperty(Object);

impl PacketHeaderStatementRequestProperty {
    /// `PacketHeaderStatementRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The destination addresses.
    ///
    /// `DestinationAddresses`; an update replaces the resource.
    pub fn destination_addresses(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("DestinationAddresses", value.into_value().into_node());
        self
    }

    /// The destination ports.
    ///
    /// `DestinationPorts`; an update replaces the resource.
    pub fn destination_ports(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("DestinationPorts", value.into_value().into_node());
        self
    }

    /// The destination prefix lists.
    ///
    /// `DestinationPrefixLists`; an update replaces the resource.
    pub fn destination_prefix_lists(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("DestinationPrefixLists", value.into_value().into_node());
        self
    }

    /// The protocols.
    ///
    /// `Protocols`; an update replaces the resource.
    pub fn protocols(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Protocols", value.into_value().into_node());
        self
    }

    /// The source addresses.
    ///
    /// `SourceAddresses`; an update replaces the resource.
    pub fn source_addresses(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("SourceAddresses", value.into_value().into_node());
        self
    }

    /// The source ports.
    ///
    /// `SourcePorts`; an update replaces the resource.
    pub fn source_ports(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("SourcePorts", value.into_value().into_node());
        self
    }

    /// The source prefix lists.
    ///
    /// `SourcePrefixLists`; an update replaces the resource.
    pub fn source_prefix_lists(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("SourcePrefixLists", value.into_value().into_node());
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

impl Kind for PacketHeaderStatementRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PacketHeaderStatementRequestProperty> for PacketHeaderStatementRequestProperty {}
impl From<PacketHeaderStatementRequestProperty> for Node {
    #[inline]
    fn from(value: PacketHeaderStatementRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PacketHeaderStatementRequestProperty> for PacketHeaderStatementRequestProperty {
    #[inline]
    fn into_value(self) -> Value<PacketHeaderStatementRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes a path statement.
///
/// The property type `PathStatementRequest` of `AWS::EC2::NetworkInsightsAccessScope`.
#[must_use = "a property type does nothing until it is set"]
pub struct PathStatementRequestProperty(Object);

impl PathStatementRequestProperty {
    /// `PathStatementRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The packet header statement.
    ///
    /// `PacketHeaderStatement`; an update replaces the resource.
    pub fn packet_header_statement(
        mut self,
        value: impl IntoValue<PacketHeaderStatementRequestProperty>,
    ) -> Self {
        self.0
            .put("PacketHeaderStatement", value.into_value().into_node());
        self
    }

    /// The resource statement.
    ///
    /// `ResourceStatement`; an update replaces the resource.
    pub fn resource_statement(
        mut self,
        value: impl IntoValue<ResourceStatementRequestProperty>,
    ) -> Self {
        self.0
            .put("ResourceStatement", value.into_value().into_node());
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

impl Kind for PathStatementRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PathStatementRequestProperty> for PathStatementRequestProperty {}
impl From<PathStatementRequestProperty> for Node {
    #[inline]
    fn from(value: PathStatementRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PathStatementRequestProperty> for PathStatementRequestProperty {
    #[inline]
    fn into_value(self) -> Value<PathStatementRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes a resource statement.
///
/// The property type `ResourceStatementRequest` of `AWS::EC2::NetworkInsightsAccessScope`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourceStatementRequestProperty(Object);

impl ResourceStatementRequestProperty {
    /// `ResourceStatementRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The resource types.
    ///
    /// `ResourceTypes`; an update replaces the resource.
    pub fn resource_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ResourceTypes", value.into_value().into_node());
        self
    }

    /// The resources.
    ///
    /// `Resources`; an update replaces the resource.
    pub fn resources(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Resources", value.into_value().into_node());
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

impl Kind for ResourceStatementRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourceStatementRequestProperty> for ResourceStatementRequestProperty {}
impl From<ResourceStatementRequestProperty> for Node {
    #[inline]
    fn from(value: ResourceStatementRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourceStatementRequestProperty> for ResourceStatementRequestProperty {
    #[inline]
    fn into_value(self) -> Value<ResourceStatementRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes a through resource statement.
///
/// The property type `ThroughResourcesStatementRequest` of `AWS::EC2::NetworkInsightsAccessScope`.
#[must_use = "a property type does nothing until it is set"]
pub struct ThroughResourcesStatementRequestProperty(Object);

impl ThroughResourcesStatementRequestProperty {
    /// `ThroughResourcesStatementRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The resource statement.
    ///
    /// `ResourceStatement`; an update replaces the resource.
    pub fn resource_statement(
        mut self,
        value: impl IntoValue<ResourceStatementRequestProperty>,
    ) -> Self {
        self.0
            .put("ResourceStatement", value.into_value().into_node());
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

impl Kind for ThroughResourcesStatementRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ThroughResourcesStatementRequestProperty>
    for ThroughResourcesStatementRequestProperty
{
}
impl From<ThroughResourcesStatementRequestProperty> for Node {
    #[inline]
    fn from(value: ThroughResourcesStatementRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ThroughResourcesStatementRequestProperty>
    for ThroughResourcesStatementRequestProperty
{
    #[inline]
    fn into_value(self) -> Value<ThroughResourcesStatementRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MediaLive::Node` and its property types.

use crate::l1::*;

/// Definition of AWS::MediaLive::Node Resource Type
///
/// `AWS::MediaLive::Node`; `Ref` returns its `Arn`, a [`medialive::NodeArn`](kinds::medialive::NodeArn).
/// Changing one of these replaces it: `ClusterId`, `NodeInterfaceMappings`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-node.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnNode(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MediaLive::Node",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("node.rules"),
};

impl CfnNode {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MediaLive::Node";

    /// `CfnNode` with its required properties, in alphabetical order:
    ///
    /// - `cluster_id`: The ID of the Cluster that the Node belongs to.
    pub fn new(cluster_id: impl IntoValue<kinds::medialive::ClusterId>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClusterId", cluster_id.into_value().into_node());
        Self(object_)
    }

    /// The user-specified name of the Node.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// An array of interface mappings for the Node.
    ///
    /// `NodeInterfaceMappings`; an update replaces the resource.
    pub fn node_interface_mappings(
        mut self,
        value: impl IntoValue<List<NodeInterfaceMappingProperty>>,
    ) -> Self {
        self.0
            .put("NodeInterfaceMappings", value.into_value().into_node());
        self
    }

    /// The role of the Node in the Cluster. ACTIVE means the Node is available for encoding. BACKUP means the Node is a redundant Node and might get used if an ACTIVE Node fails.
    ///
    /// `Role`; one of `BACKUP`, `ACTIVE`; updated in place.
    pub fn role(mut self, value: impl IntoValue<Role>) -> Self {
        self.0.put("Role", value.into_value().into_node());
        self
    }

    /// An array of SDI source mappings.
    ///
    /// `SdiSourceMappings`; updated in place.
    pub fn sdi_source_mappings(
        mut self,
        value: impl IntoValue<List<SdiSourceMappingProperty>>,
    ) -> Self {
        self.0
            .put("SdiSourceMappings", value.into_value().into_node());
        self
    }

    /// A collection of key-value pairs.
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

impl Construct for CfnNode {
    type Handle = CfnNodeRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnNodeRef {
        CfnNodeRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnNode`] of a stack.
pub struct CfnNodeRef(NodeRef);

impl Clone for CfnNodeRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnNodeRef {}
impl AsNode for CfnNodeRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnNodeRef {
    /// What `Ref` returns: its `Arn`, a [`medialive::NodeArn`](kinds::medialive::NodeArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::medialive::NodeArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the Node. It is automatically assigned when the Node is created.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::medialive::NodeArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// An array of IDs. Each ID is one ChannelPlacementGroup that is associated with this Node.
    ///
    /// `Fn::GetAtt` of `ChannelPlacementGroups`.
    #[inline]
    pub fn attr_channel_placement_groups(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ChannelPlacementGroups"),
        ))
    }

    /// The current connection state of the Node.
    ///
    /// `Fn::GetAtt` of `ConnectionState`.
    #[inline]
    pub fn attr_connection_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ConnectionState")))
    }

    /// The unique ID of the Node. Unique in the Cluster. The ID is the resource-id portion of the ARN.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The ARN of the EC2 instance hosting the Node.
    ///
    /// `Fn::GetAtt` of `InstanceArn`.
    #[inline]
    pub fn attr_instance_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("InstanceArn")))
    }

    /// The current state of the Node.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }
}

impl IntoValue<kinds::medialive::NodeArn> for &CfnNodeRef {
    #[inline]
    fn into_value(self) -> Value<kinds::medialive::NodeArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Node interface mapping.
///
/// The property type `NodeInterfaceMapping` of `AWS::MediaLive::Node`.
#[must_use = "a property type does nothing until it is set"]
pub struct NodeInterfaceMappingProperty(Object);

impl NodeInterfaceMappingProperty {
    /// `NodeInterfaceMappingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The logical name for this interface.
    ///
    /// `LogicalInterfaceName`.
    pub fn logical_interface_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LogicalInterfaceName", value.into_value().into_node());
        self
    }

    /// The network interface mode.
    ///
    /// `NetworkInterfaceMode`; one of `NAT`, `BRIDGE`.
    pub fn network_interface_mode(mut self, value: impl IntoValue<NetworkInterfaceMode>) -> Self {
        self.0
            .put("NetworkInterfaceMode", value.into_value().into_node());
        self
    }

    /// The physical interface name.
    ///
    /// `PhysicalInterfaceName`.
    pub fn physical_interface_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PhysicalInterfaceName", value.into_value().into_node());
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

impl Kind for NodeInterfaceMappingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NodeInterfaceMappingProperty> for NodeInterfaceMappingProperty {}
impl From<NodeInterfaceMappingProperty> for Node {
    #[inline]
    fn from(value: NodeInterfaceMappingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NodeInterfaceMappingProperty> for NodeInterfaceMappingProperty {
    #[inline]
    fn into_value(self) -> Value<NodeInterfaceMappingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// SDI source mapping.
///
/// The property type `SdiSourceMapping` of `AWS::MediaLive::Node`.
#[must_use = "a property type does nothing until it is set"]
pub struct SdiSourceMappingProperty(Object);

impl SdiSourceMappingProperty {
    /// `SdiSourceMappingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The card number.
    ///
    /// `CardNumber`.
    pub fn card_number(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("CardNumber", value.into_value().into_node());
        self
    }

    /// The channel number.
    ///
    /// `ChannelNumber`.
    pub fn channel_number(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ChannelNumber", value.into_value().into_node());
        self
    }

    /// The SDI source.
    ///
    /// `SdiSource`.
    pub fn sdi_source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SdiSource", value.into_value().into_node());
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

impl Kind for SdiSourceMappingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SdiSourceMappingProperty> for SdiSourceMappingProperty {}
impl From<SdiSourceMappingProperty> for Node {
    #[inline]
    fn from(value: SdiSourceMappingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SdiSourceMappingProperty> for SdiSourceMappingProperty {
    #[inline]
    fn into_value(self) -> Value<SdiSourceMappingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `NetworkInterfaceMode` of a `NodeInterfaceMapping` of `AWS::MediaLive::Node`.
pub enum NetworkInterfaceMode {
    /// `BRIDGE`.
    Bridge,
    /// `NAT`.
    Nat,
}

#[diagnostic::do_not_recommend]
impl Kind for NetworkInterfaceMode {}
#[diagnostic::do_not_recommend]
impl TextKind for NetworkInterfaceMode {}
#[diagnostic::do_not_recommend]
impl IdKind for NetworkInterfaceMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for NetworkInterfaceMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<NetworkInterfaceMode> for NetworkInterfaceMode {
    #[inline]
    fn into_value(self) -> Value<NetworkInterfaceMode> {
        const VALUES: &[&str] = &["BRIDGE", "NAT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Role` of `AWS::MediaLive::Node`.
pub enum Role {
    /// `ACTIVE`.
    Active,
    /// `BACKUP`.
    Backup,
}

#[diagnostic::do_not_recommend]
impl Kind for Role {}
#[diagnostic::do_not_recommend]
impl TextKind for Role {}
#[diagnostic::do_not_recommend]
impl IdKind for Role {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Role {}
#[diagnostic::do_not_recommend]
impl IntoValue<Role> for Role {
    #[inline]
    fn into_value(self) -> Value<Role> {
        const VALUES: &[&str] = &["ACTIVE", "BACKUP"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

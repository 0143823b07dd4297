// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MediaLive::Cluster` and its property types.

use crate::l1::*;

/// Definition of AWS::MediaLive::Cluster Resource Type
///
/// `AWS::MediaLive::Cluster`; `Ref` returns its `Id`, a [`medialive::ClusterId`](kinds::medialive::ClusterId).
/// Changing one of these replaces it: `ClusterType`, `InstanceRoleArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-cluster.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCluster(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MediaLive::Cluster",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("cluster.rules"),
};

impl CfnCluster {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MediaLive::Cluster";

    /// `CfnCluster` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The hardware type for the cluster.
    ///
    /// `ClusterType`; one of `ON_PREMISES`, `OUTPOSTS_RACK`, `OUTPOSTS_SERVER`, `EC2`; an update replaces the resource.
    pub fn cluster_type(mut self, value: impl IntoValue<ClusterType>) -> Self {
        self.0.put("ClusterType", value.into_value().into_node());
        self
    }

    /// The IAM role your nodes will use.
    ///
    /// `InstanceRoleArn`; an update replaces the resource.
    pub fn instance_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("InstanceRoleArn", value.into_value().into_node());
        self
    }

    /// The user-specified name of the Cluster to be created.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// On premises settings which will have the interface network mappings and default Output logical interface
    ///
    /// `NetworkSettings`; updated in place.
    pub fn network_settings(
        mut self,
        value: impl IntoValue<ClusterNetworkSettingsProperty>,
    ) -> Self {
        self.0
            .put("NetworkSettings", value.into_value().into_node());
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

impl Construct for CfnCluster {
    type Handle = CfnClusterRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnClusterRef {
        CfnClusterRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCluster`] of a stack.
pub struct CfnClusterRef(NodeRef);

impl Clone for CfnClusterRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnClusterRef {}
impl AsNode for CfnClusterRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnClusterRef {
    /// What `Ref` returns: its `Id`, a [`medialive::ClusterId`](kinds::medialive::ClusterId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::medialive::ClusterId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the Cluster.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::medialive::ClusterArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The MediaLive Channels that are currently running on Nodes in this Cluster.
    ///
    /// `Fn::GetAtt` of `ChannelIds`.
    #[inline]
    pub fn attr_channel_ids(&self) -> Value<List<kinds::medialive::ChannelId>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ChannelIds")))
    }

    /// The unique ID of the Cluster.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::medialive::ClusterId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The current state of the Cluster.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }
}

impl IntoValue<kinds::medialive::ClusterId> for &CfnClusterRef {
    #[inline]
    fn into_value(self) -> Value<kinds::medialive::ClusterId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::medialive::ClusterArn> for &CfnClusterRef {
    #[inline]
    fn into_value(self) -> Value<kinds::medialive::ClusterArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// On premises settings which will have the interface network mappings and default Output logical interface
///
/// The property type `ClusterNetworkSettings` of `AWS::MediaLive::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClusterNetworkSettingsProperty(Object);

impl ClusterNetworkSettingsProperty {
    /// `ClusterNetworkSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Default value if the customer does not define it in channel Output API
    ///
    /// `DefaultRoute`.
    pub fn default_route(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DefaultRoute", value.into_value().into_node());
        self
    }

    /// Network mappings for the cluster
    ///
    /// `InterfaceMappings`.
    pub fn interface_mappings(
        mut self,
        value: impl IntoValue<List<InterfaceMappingProperty>>,
    ) -> Self {
        self.0
            .put("InterfaceMappings", value.into_value().into_node());
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

impl Kind for ClusterNetworkSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClusterNetworkSettingsProperty> for ClusterNetworkSettingsProperty {}
impl From<ClusterNetworkSettingsProperty> for Node {
    #[inline]
    fn from(value: ClusterNetworkSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClusterNetworkSettingsProperty> for ClusterNetworkSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<ClusterNetworkSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Network mappings for the cluster
///
/// The property type `InterfaceMapping` of `AWS::MediaLive::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct InterfaceMappingProperty(Object);

impl InterfaceMappingProperty {
    /// `InterfaceMappingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// logical interface name, unique in the list
    ///
    /// `LogicalInterfaceName`.
    pub fn logical_interface_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LogicalInterfaceName", value.into_value().into_node());
        self
    }

    /// Network Id to be associated with the logical interface name, can be duplicated in list
    ///
    /// `NetworkId`.
    pub fn network_id(mut self, value: impl IntoValue<kinds::medialive::NetworkId>) -> Self {
        self.0.put("NetworkId", value.into_value().into_node());
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

impl Kind for InterfaceMappingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InterfaceMappingProperty> for InterfaceMappingProperty {}
impl From<InterfaceMappingProperty> for Node {
    #[inline]
    fn from(value: InterfaceMappingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InterfaceMappingProperty> for InterfaceMappingProperty {
    #[inline]
    fn into_value(self) -> Value<InterfaceMappingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ClusterType` of `AWS::MediaLive::Cluster`.
pub enum ClusterType {
    /// `EC2`.
    Ec2,
    /// `ON_PREMISES`.
    OnPremises,
    /// `OUTPOSTS_RACK`.
    OutpostsRack,
    /// `OUTPOSTS_SERVER`.
    OutpostsServer,
}

#[diagnostic::do_not_recommend]
impl Kind for ClusterType {}
#[diagnostic::do_not_recommend]
impl TextKind for ClusterType {}
#[diagnostic::do_not_recommend]
impl IdKind for ClusterType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ClusterType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ClusterType> for ClusterType {
    #[inline]
    fn into_value(self) -> Value<ClusterType> {
        const VALUES: &[&str] = &["EC2", "ON_PREMISES", "OUTPOSTS_RACK", "OUTPOSTS_SERVER"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

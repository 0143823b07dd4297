// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ManagedBlockchain::Node` and its property types.

use crate::l1::*;

/// Creates a node on the specified blockchain network.
///
/// Applies to Hyperledger Fabric and Ethereum.
///
/// `AWS::ManagedBlockchain::Node`; `Ref` returns its `NodeId`, a [`managedblockchain::NodeId`](kinds::managedblockchain::NodeId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-managedblockchain-node.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnNode(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ManagedBlockchain::Node",
    tags: None,
    rules: include_str!("node.rules"),
};

impl CfnNode {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ManagedBlockchain::Node";

    /// `CfnNode` with its required properties, in alphabetical order:
    ///
    /// - `network_id`: The unique identifier of the network for the node.
    /// - `node_configuration`: Configuration properties of a peer node.
    pub fn new(
        network_id: impl IntoValue<String>,
        node_configuration: impl IntoValue<NodeConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("NetworkId", network_id.into_value().into_node());
        object_.put(
            "NodeConfiguration",
            node_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// The unique identifier of the member to which the node belongs. Applies only to Hyperledger Fabric.
    ///
    /// `MemberId`; updated in place.
    pub fn member_id(mut self, value: impl IntoValue<kinds::managedblockchain::MemberId>) -> Self {
        self.0.put("MemberId", value.into_value().into_node());
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
    /// What `Ref` returns: its `NodeId`, a [`managedblockchain::NodeId`](kinds::managedblockchain::NodeId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::managedblockchain::NodeId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the node.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::managedblockchain::NodeArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The unique identifier of the member in which the node is created. Applies only to Hyperledger Fabric.
    ///
    /// `Fn::GetAtt` of `MemberId`.
    #[inline]
    pub fn attr_member_id(&self) -> Value<kinds::managedblockchain::MemberId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MemberId")))
    }

    /// The unique identifier of the network that the node is in.
    ///
    /// `Fn::GetAtt` of `NetworkId`.
    #[inline]
    pub fn attr_network_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("NetworkId")))
    }

    /// The unique identifier of the node.
    ///
    /// `Fn::GetAtt` of `NodeId`.
    #[inline]
    pub fn attr_node_id(&self) -> Value<kinds::managedblockchain::NodeId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("NodeId")))
    }
}

impl IntoValue<kinds::managedblockchain::NodeId> for &CfnNodeRef {
    #[inline]
    fn into_value(self) -> Value<kinds::managedblockchain::NodeId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::managedblockchain::NodeArn> for &CfnNodeRef {
    #[inline]
    fn into_value(self) -> Value<kinds::managedblockchain::NodeArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Configuration properties of a peer node within a membership.
///
/// The property type `NodeConfiguration` of `AWS::ManagedBlockchain::Node`.
#[must_use = "a property type does nothing until it is set"]
pub struct NodeConfigurationProperty(Object);

impl NodeConfigurationProperty {
    /// `NodeConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `availability_zone`: The Availability Zone in which the node exists.
    /// - `instance_type`: The Amazon Managed Blockchain instance type for the node.
    pub fn new(
        availability_zone: impl IntoValue<kinds::ec2::AvailabilityZoneName>,
        instance_type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AvailabilityZone",
            availability_zone.into_value().into_node(),
        );
        object_.put("InstanceType", instance_type.into_value().into_node());
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

impl Kind for NodeConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NodeConfigurationProperty> for NodeConfigurationProperty {}
impl From<NodeConfigurationProperty> for Node {
    #[inline]
    fn from(value: NodeConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NodeConfigurationProperty> for NodeConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<NodeConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

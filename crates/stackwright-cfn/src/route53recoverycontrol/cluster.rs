// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Route53RecoveryControl::Cluster` and its property types.

use crate::l1::*;

/// Creates a cluster in Amazon Route 53 Application Recovery Controller. A cluster is a set of redundant Regional endpoints that you can run Route 53 ARC API calls against to update or get the state of one or more routing controls.
///
/// `AWS::Route53RecoveryControl::Cluster`; `Ref` returns its `ClusterArn`, a [`route53recoverycontrol::ClusterArn`](kinds::route53recoverycontrol::ClusterArn).
/// Changing one of these replaces it: `Name`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoverycontrol-cluster.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCluster(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Route53RecoveryControl::Cluster",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("cluster.rules"),
};

impl CfnCluster {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Route53RecoveryControl::Cluster";

    /// `CfnCluster` with its required properties, in alphabetical order:
    ///
    /// - `name`: Name of the cluster.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The network-type can either be IPV4 or DUALSTACK.
    ///
    /// `NetworkType`; one of `IPV4`, `DUALSTACK`; updated in place.
    pub fn network_type(mut self, value: impl IntoValue<NetworkType>) -> Self {
        self.0.put("NetworkType", value.into_value().into_node());
        self
    }

    /// The tags associated with the cluster.
    ///
    /// `Tags`; an update replaces the resource.
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
    /// What `Ref` returns: its `ClusterArn`, a [`route53recoverycontrol::ClusterArn`](kinds::route53recoverycontrol::ClusterArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::route53recoverycontrol::ClusterArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the cluster.
    ///
    /// `Fn::GetAtt` of `ClusterArn`.
    #[inline]
    pub fn attr_cluster_arn(&self) -> Value<kinds::route53recoverycontrol::ClusterArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ClusterArn")))
    }

    /// An array of endpoints for the cluster. You specify one of these endpoints when you want to set or retrieve a routing control state in the cluster.
    ///
    /// `Fn::GetAtt` of `ClusterEndpoints`.
    #[inline]
    pub fn attr_cluster_endpoints(&self) -> Value<List<Json>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ClusterEndpoints")))
    }

    /// The deployment status of the cluster. Status can be one of the following: PENDING, DEPLOYED, PENDING_DELETION.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::route53recoverycontrol::ClusterArn> for &CfnClusterRef {
    #[inline]
    fn into_value(self) -> Value<kinds::route53recoverycontrol::ClusterArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `NetworkType` of `AWS::Route53RecoveryControl::Cluster`.
pub enum NetworkType {
    /// `DUALSTACK`.
    Dualstack,
    /// `IPV4`.
    Ipv4,
}

#[diagnostic::do_not_recommend]
impl Kind for NetworkType {}
#[diagnostic::do_not_recommend]
impl TextKind for NetworkType {}
#[diagnostic::do_not_recommend]
impl IdKind for NetworkType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for NetworkType {}
#[diagnostic::do_not_recommend]
impl IntoValue<NetworkType> for NetworkType {
    #[inline]
    fn into_value(self) -> Value<NetworkType> {
        const VALUES: &[&str] = &["DUALSTACK", "IPV4"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MSK::VpcConnection` and its property types.

use crate::l1::*;

/// Create remote VPC connection.
///
/// `AWS::MSK::VpcConnection`; `Ref` returns its `Arn`, a [`msk::VpcConnectionArn`](kinds::msk::VpcConnectionArn).
/// Changing one of these replaces it: `Authentication`, `ClientSubnets`, `SecurityGroups`, `TargetClusterArn`, `VpcId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-vpcconnection.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVpcConnection(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MSK::VpcConnection",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("vpc_connection.rules"),
};

impl CfnVpcConnection {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MSK::VpcConnection";

    /// `CfnVpcConnection` with its required properties, in alphabetical order:
    ///
    /// - `authentication`: The type of private link authentication.
    /// - `client_subnets`: The list of subnets in the client VPC to connect to.
    /// - `security_groups`: The security groups to attach to the ENIs for the broker nodes.
    /// - `target_cluster_arn`: The Amazon Resource Name (ARN) of the cluster.
    /// - `vpc_id`: The VPC ID of the remote client.
    pub fn new(
        authentication: impl IntoValue<Authentication>,
        client_subnets: impl IntoValue<List<String>>,
        security_groups: impl IntoValue<List<String>>,
        target_cluster_arn: impl IntoValue<kinds::msk::ClusterArn>,
        vpc_id: impl IntoValue<kinds::ec2::VpcId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Authentication", authentication.into_value().into_node());
        object_.put("ClientSubnets", client_subnets.into_value().into_node());
        object_.put("SecurityGroups", security_groups.into_value().into_node());
        object_.put(
            "TargetClusterArn",
            target_cluster_arn.into_value().into_node(),
        );
        object_.put("VpcId", vpc_id.into_value().into_node());
        Self(object_)
    }

    /// An arbitrary set of tags (key-value pairs) you specify while creating the VPC connection.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
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

impl Construct for CfnVpcConnection {
    type Handle = CfnVpcConnectionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVpcConnectionRef {
        CfnVpcConnectionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVpcConnection`] of a stack.
pub struct CfnVpcConnectionRef(NodeRef);

impl Clone for CfnVpcConnectionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVpcConnectionRef {}
impl AsNode for CfnVpcConnectionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVpcConnectionRef {
    /// What `Ref` returns: its `Arn`, a [`msk::VpcConnectionArn`](kinds::msk::VpcConnectionArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::msk::VpcConnectionArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the VPC connection.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::msk::VpcConnectionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::msk::VpcConnectionArn> for &CfnVpcConnectionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::msk::VpcConnectionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `Authentication` of `AWS::MSK::VpcConnection`.
pub enum Authentication {
    /// `SASL_IAM`.
    SaslIam,
    /// `SASL_SCRAM`.
    SaslScram,
    /// `TLS`.
    Tls,
}

#[diagnostic::do_not_recommend]
impl Kind for Authentication {}
#[diagnostic::do_not_recommend]
impl TextKind for Authentication {}
#[diagnostic::do_not_recommend]
impl IdKind for Authentication {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Authentication {}
#[diagnostic::do_not_recommend]
impl IntoValue<Authentication> for Authentication {
    #[inline]
    fn into_value(self) -> Value<Authentication> {
        const VALUES: &[&str] = &["SASL_IAM", "SASL_SCRAM", "TLS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

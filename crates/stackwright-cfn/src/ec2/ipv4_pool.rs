// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::IPv4Pool` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::EC2::IPv4Pool. A public IPv4 pool is an EC2 IP address pool required for the public IPv4 CIDRs that you own and bring to AWS to manage with IPAM (BYOIP).
///
/// `AWS::EC2::IPv4Pool`; `Ref` returns its `Arn`, a [`ec2::Ipv4PoolArn`](kinds::ec2::Ipv4PoolArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipv4pool.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnIPv4Pool(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::IPv4Pool",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: "",
};

impl CfnIPv4Pool {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::IPv4Pool";

    /// `CfnIPv4Pool` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Any tags assigned to the public IPv4 pool.
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

impl Construct for CfnIPv4Pool {
    type Handle = CfnIPv4PoolRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnIPv4PoolRef {
        CfnIPv4PoolRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnIPv4Pool`] of a stack.
pub struct CfnIPv4PoolRef(NodeRef);

impl Clone for CfnIPv4PoolRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnIPv4PoolRef {}
impl AsNode for CfnIPv4PoolRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnIPv4PoolRef {
    /// What `Ref` returns: its `Arn`, a [`ec2::Ipv4PoolArn`](kinds::ec2::Ipv4PoolArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::Ipv4PoolArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the public IPv4 pool.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::ec2::Ipv4PoolArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// A description of the public IPv4 pool.
    ///
    /// `Fn::GetAtt` of `Description`.
    #[inline]
    pub fn attr_description(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Description")))
    }

    /// The name of the location from which the address pool is advertised.
    ///
    /// `Fn::GetAtt` of `NetworkBorderGroup`.
    #[inline]
    pub fn attr_network_border_group(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("NetworkBorderGroup")))
    }

    /// The ID of the public IPv4 pool.
    ///
    /// `Fn::GetAtt` of `PoolId`.
    #[inline]
    pub fn attr_pool_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PoolId")))
    }

    /// The total number of addresses in the pool.
    ///
    /// `Fn::GetAtt` of `TotalAddressCount`.
    #[inline]
    pub fn attr_total_address_count(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TotalAddressCount")))
    }

    /// The total number of available addresses in the pool.
    ///
    /// `Fn::GetAtt` of `TotalAvailableAddressCount`.
    #[inline]
    pub fn attr_total_available_address_count(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("TotalAvailableAddressCount"),
        ))
    }
}

impl IntoValue<kinds::ec2::Ipv4PoolArn> for &CfnIPv4PoolRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::Ipv4PoolArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

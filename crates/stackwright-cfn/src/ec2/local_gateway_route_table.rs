// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::LocalGatewayRouteTable` and its property types.

use crate::l1::*;

/// Describes a local gateway route table.
///
/// `AWS::EC2::LocalGatewayRouteTable`; `Ref` returns its `LocalGatewayRouteTableId`, a [`ec2::LocalGatewayRouteTableId`](kinds::ec2::LocalGatewayRouteTableId).
/// Changing one of these replaces it: `LocalGatewayId`, `Mode`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayroutetable.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLocalGatewayRouteTable(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::LocalGatewayRouteTable",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("local_gateway_route_table.rules"),
};

impl CfnLocalGatewayRouteTable {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::LocalGatewayRouteTable";

    /// `CfnLocalGatewayRouteTable` with its required properties, in alphabetical order:
    ///
    /// - `local_gateway_id`: The ID of the local gateway.
    pub fn new(local_gateway_id: impl IntoValue<kinds::ec2::GatewayId>) -> Self {
        let mut object_ = Object::typed();
        object_.put("LocalGatewayId", local_gateway_id.into_value().into_node());
        Self(object_)
    }

    /// The mode of the local gateway route table.
    ///
    /// `Mode`; an update replaces the resource.
    pub fn mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Mode", value.into_value().into_node());
        self
    }

    /// The tags assigned to the local gateway route table.
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

impl Construct for CfnLocalGatewayRouteTable {
    type Handle = CfnLocalGatewayRouteTableRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLocalGatewayRouteTableRef {
        CfnLocalGatewayRouteTableRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLocalGatewayRouteTable`] of a stack.
pub struct CfnLocalGatewayRouteTableRef(NodeRef);

impl Clone for CfnLocalGatewayRouteTableRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLocalGatewayRouteTableRef {}
impl AsNode for CfnLocalGatewayRouteTableRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLocalGatewayRouteTableRef {
    /// What `Ref` returns: its `LocalGatewayRouteTableId`, a [`ec2::LocalGatewayRouteTableId`](kinds::ec2::LocalGatewayRouteTableId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::LocalGatewayRouteTableId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the local gateway route table.
    ///
    /// `Fn::GetAtt` of `LocalGatewayRouteTableArn`.
    #[inline]
    pub fn attr_local_gateway_route_table_arn(
        &self,
    ) -> Value<kinds::ec2::LocalGatewayRouteTableArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("LocalGatewayRouteTableArn"),
        ))
    }

    /// The ID of the local gateway route table.
    ///
    /// `Fn::GetAtt` of `LocalGatewayRouteTableId`.
    #[inline]
    pub fn attr_local_gateway_route_table_id(&self) -> Value<kinds::ec2::LocalGatewayRouteTableId> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("LocalGatewayRouteTableId"),
        ))
    }

    /// The Amazon Resource Name (ARN) of the Outpost.
    ///
    /// `Fn::GetAtt` of `OutpostArn`.
    #[inline]
    pub fn attr_outpost_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OutpostArn")))
    }

    /// The ID of the AWS account that owns the local gateway route table.
    ///
    /// `Fn::GetAtt` of `OwnerId`.
    #[inline]
    pub fn attr_owner_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OwnerId")))
    }

    /// The state of the local gateway route table.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }
}

impl IntoValue<kinds::ec2::LocalGatewayRouteTableId> for &CfnLocalGatewayRouteTableRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::LocalGatewayRouteTableId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::ec2::LocalGatewayRouteTableArn> for &CfnLocalGatewayRouteTableRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::LocalGatewayRouteTableArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("LocalGatewayRouteTableArn"),
        ))
    }
}

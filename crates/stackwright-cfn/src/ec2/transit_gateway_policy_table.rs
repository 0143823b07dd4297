// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::TransitGatewayPolicyTable` and its property types.

use crate::l1::*;

/// AWS::EC2::TransitGatewayPolicyTable Resource Definition
///
/// `AWS::EC2::TransitGatewayPolicyTable`; `Ref` returns its `TransitGatewayPolicyTableId`, a [`ec2::TransitGatewayPolicyTableId`](kinds::ec2::TransitGatewayPolicyTableId).
/// Changing one of these replaces it: `TransitGatewayId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaypolicytable.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTransitGatewayPolicyTable(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::TransitGatewayPolicyTable",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("transit_gateway_policy_table.rules"),
};

impl CfnTransitGatewayPolicyTable {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::TransitGatewayPolicyTable";

    /// `CfnTransitGatewayPolicyTable` with its required properties, in alphabetical order:
    ///
    /// - `transit_gateway_id`: The Id of transit gateway.
    pub fn new(transit_gateway_id: impl IntoValue<kinds::ec2::TransitGatewayId>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "TransitGatewayId",
            transit_gateway_id.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `Tags` property.
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

impl Construct for CfnTransitGatewayPolicyTable {
    type Handle = CfnTransitGatewayPolicyTableRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTransitGatewayPolicyTableRef {
        CfnTransitGatewayPolicyTableRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTransitGatewayPolicyTable`] of a stack.
pub struct CfnTransitGatewayPolicyTableRef(NodeRef);

impl Clone for CfnTransitGatewayPolicyTableRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTransitGatewayPolicyTableRef {}
impl AsNode for CfnTransitGatewayPolicyTableRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTransitGatewayPolicyTableRef {
    /// What `Ref` returns: its `TransitGatewayPolicyTableId`, a [`ec2::TransitGatewayPolicyTableId`](kinds::ec2::TransitGatewayPolicyTableId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::TransitGatewayPolicyTableId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Creation time of the transit gateway policy table
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// State of the transit gateway policy table
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }

    /// The Id of transit gateway policy table.
    ///
    /// `Fn::GetAtt` of `TransitGatewayPolicyTableId`.
    #[inline]
    pub fn attr_transit_gateway_policy_table_id(
        &self,
    ) -> Value<kinds::ec2::TransitGatewayPolicyTableId> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("TransitGatewayPolicyTableId"),
        ))
    }
}

impl IntoValue<kinds::ec2::TransitGatewayPolicyTableId> for &CfnTransitGatewayPolicyTableRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::TransitGatewayPolicyTableId> {
        Value::from_node(Node::Ref(self.0))
    }
}

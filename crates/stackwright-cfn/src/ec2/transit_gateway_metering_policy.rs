// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::TransitGatewayMeteringPolicy` and its property types.

use crate::l1::*;

/// Describes a transit gateway metering policy.
///
/// `AWS::EC2::TransitGatewayMeteringPolicy`; `Ref` returns its `TransitGatewayMeteringPolicyId`, a [`ec2::TransitGatewayMeteringPolicyId`](kinds::ec2::TransitGatewayMeteringPolicyId).
/// Changing one of these replaces it: `TransitGatewayId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymeteringpolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTransitGatewayMeteringPolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::TransitGatewayMeteringPolicy",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("transit_gateway_metering_policy.rules"),
};

impl CfnTransitGatewayMeteringPolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::TransitGatewayMeteringPolicy";

    /// `CfnTransitGatewayMeteringPolicy` with its required properties, in alphabetical order:
    ///
    /// - `transit_gateway_id`: The ID of the transit gateway associated with the metering policy.
    pub fn new(transit_gateway_id: impl IntoValue<kinds::ec2::TransitGatewayId>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "TransitGatewayId",
            transit_gateway_id.into_value().into_node(),
        );
        Self(object_)
    }

    /// The IDs of the middlebox attachments associated with the metering policy.
    ///
    /// `MiddleboxAttachmentIds`; updated in place.
    pub fn middlebox_attachment_ids(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("MiddleboxAttachmentIds", value.into_value().into_node());
        self
    }

    /// The tags assigned to the transit gateway metering policy.
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

impl Construct for CfnTransitGatewayMeteringPolicy {
    type Handle = CfnTransitGatewayMeteringPolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTransitGatewayMeteringPolicyRef {
        CfnTransitGatewayMeteringPolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTransitGatewayMeteringPolicy`] of a stack.
pub struct CfnTransitGatewayMeteringPolicyRef(NodeRef);

impl Clone for CfnTransitGatewayMeteringPolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTransitGatewayMeteringPolicyRef {}
impl AsNode for CfnTransitGatewayMeteringPolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTransitGatewayMeteringPolicyRef {
    /// What `Ref` returns: its `TransitGatewayMeteringPolicyId`, a [`ec2::TransitGatewayMeteringPolicyId`](kinds::ec2::TransitGatewayMeteringPolicyId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::TransitGatewayMeteringPolicyId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The state of the transit gateway metering policy.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }

    /// The ID of the transit gateway metering policy.
    ///
    /// `Fn::GetAtt` of `TransitGatewayMeteringPolicyId`.
    #[inline]
    pub fn attr_transit_gateway_metering_policy_id(
        &self,
    ) -> Value<kinds::ec2::TransitGatewayMeteringPolicyId> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("TransitGatewayMeteringPolicyId"),
        ))
    }

    /// The date and time when the metering policy update becomes effective.
    ///
    /// `Fn::GetAtt` of `UpdateEffectiveAt`.
    #[inline]
    pub fn attr_update_effective_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdateEffectiveAt")))
    }
}

impl IntoValue<kinds::ec2::TransitGatewayMeteringPolicyId> for &CfnTransitGatewayMeteringPolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::TransitGatewayMeteringPolicyId> {
        Value::from_node(Node::Ref(self.0))
    }
}

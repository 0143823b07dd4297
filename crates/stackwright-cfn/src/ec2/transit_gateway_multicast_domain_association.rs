// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::TransitGatewayMulticastDomainAssociation` and its property types.

use crate::l1::*;

/// Associates the specified subnets and transit gateway attachments with the specified transit gateway multicast domain.
///
/// The transit gateway attachment must be in the available state before you can add a resource.
///
/// `AWS::EC2::TransitGatewayMulticastDomainAssociation`; `Ref` returns the physical id, which is made of `TransitGatewayMulticastDomainId`, `TransitGatewayAttachmentId`, `SubnetId`.
/// Changing one of these replaces it: `SubnetId`, `TransitGatewayAttachmentId`, `TransitGatewayMulticastDomainId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymulticastdomainassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTransitGatewayMulticastDomainAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::TransitGatewayMulticastDomainAssociation",
    tags: None,
    rules: include_str!("transit_gateway_multicast_domain_association.rules"),
};

impl CfnTransitGatewayMulticastDomainAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::TransitGatewayMulticastDomainAssociation";

    /// `CfnTransitGatewayMulticastDomainAssociation` with its required properties, in alphabetical order:
    ///
    /// - `subnet_id`: The IDs of the subnets to associate with the transit gateway multicast domain.
    /// - `transit_gateway_attachment_id`: The ID of the transit gateway attachment.
    /// - `transit_gateway_multicast_domain_id`: The ID of the transit gateway multicast domain.
    pub fn new(
        subnet_id: impl IntoValue<kinds::ec2::SubnetId>,
        transit_gateway_attachment_id: impl IntoValue<kinds::ec2::TransitGatewayAttachmentId>,
        transit_gateway_multicast_domain_id: impl IntoValue<kinds::ec2::TransitGatewayMulticastDomainId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("SubnetId", subnet_id.into_value().into_node());
        object_.put(
            "TransitGatewayAttachmentId",
            transit_gateway_attachment_id.into_value().into_node(),
        );
        object_.put(
            "TransitGatewayMulticastDomainId",
            transit_gateway_multicast_domain_id.into_value().into_node(),
        );
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

impl Construct for CfnTransitGatewayMulticastDomainAssociation {
    type Handle = CfnTransitGatewayMulticastDomainAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTransitGatewayMulticastDomainAssociationRef {
        CfnTransitGatewayMulticastDomainAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTransitGatewayMulticastDomainAssociation`] of a stack.
pub struct CfnTransitGatewayMulticastDomainAssociationRef(NodeRef);

impl Clone for CfnTransitGatewayMulticastDomainAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTransitGatewayMulticastDomainAssociationRef {}
impl AsNode for CfnTransitGatewayMulticastDomainAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTransitGatewayMulticastDomainAssociationRef {
    /// What `Ref` returns: the physical id, which is made of `TransitGatewayMulticastDomainId`, `TransitGatewayAttachmentId`, `SubnetId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the resource.
    ///
    /// `Fn::GetAtt` of `ResourceId`.
    #[inline]
    pub fn attr_resource_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResourceId")))
    }

    /// The type of resource, for example a VPC attachment.
    ///
    /// `Fn::GetAtt` of `ResourceType`.
    #[inline]
    pub fn attr_resource_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResourceType")))
    }

    /// The state of the resource.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }
}

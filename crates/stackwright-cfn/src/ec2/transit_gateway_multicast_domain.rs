// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::TransitGatewayMulticastDomain` and its property types.

use crate::l1::*;

/// Creates a multicast domain using the specified transit gateway.
///
/// The transit gateway must be in the available state before you create a domain.
///
/// `AWS::EC2::TransitGatewayMulticastDomain`; `Ref` returns its `TransitGatewayMulticastDomainId`, a [`ec2::TransitGatewayMulticastDomainId`](kinds::ec2::TransitGatewayMulticastDomainId).
/// Changing one of these replaces it: `TransitGatewayId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymulticastdomain.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTransitGatewayMulticastDomain(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::TransitGatewayMulticastDomain",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("transit_gateway_multicast_domain.rules"),
};

impl CfnTransitGatewayMulticastDomain {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::TransitGatewayMulticastDomain";

    /// `CfnTransitGatewayMulticastDomain` with its required properties, in alphabetical order:
    ///
    /// - `transit_gateway_id`: The ID of the transit gateway.
    pub fn new(transit_gateway_id: impl IntoValue<kinds::ec2::TransitGatewayId>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "TransitGatewayId",
            transit_gateway_id.into_value().into_node(),
        );
        Self(object_)
    }

    /// The options for the transit gateway multicast domain.
    ///
    /// - AutoAcceptSharedAssociations (enable | disable)
    /// - Igmpv2Support (enable | disable)
    /// - StaticSourcesSupport (enable | disable)
    ///
    /// `Options`; updated in place.
    pub fn options(mut self, value: impl IntoValue<OptionsProperty>) -> Self {
        self.0.put("Options", value.into_value().into_node());
        self
    }

    /// The tags for the transit gateway multicast domain.
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

impl Construct for CfnTransitGatewayMulticastDomain {
    type Handle = CfnTransitGatewayMulticastDomainRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTransitGatewayMulticastDomainRef {
        CfnTransitGatewayMulticastDomainRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTransitGatewayMulticastDomain`] of a stack.
pub struct CfnTransitGatewayMulticastDomainRef(NodeRef);

impl Clone for CfnTransitGatewayMulticastDomainRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTransitGatewayMulticastDomainRef {}
impl AsNode for CfnTransitGatewayMulticastDomainRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTransitGatewayMulticastDomainRef {
    /// What `Ref` returns: its `TransitGatewayMulticastDomainId`, a [`ec2::TransitGatewayMulticastDomainId`](kinds::ec2::TransitGatewayMulticastDomainId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::TransitGatewayMulticastDomainId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The time the multicast domain was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The state of the multicast domain.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }

    /// The Amazon Resource Name (ARN) of the multicast domain.
    ///
    /// `Fn::GetAtt` of `TransitGatewayMulticastDomainArn`.
    #[inline]
    pub fn attr_transit_gateway_multicast_domain_arn(
        &self,
    ) -> Value<kinds::ec2::TransitGatewayMulticastDomainArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("TransitGatewayMulticastDomainArn"),
        ))
    }

    /// The ID of the multicast domain.
    ///
    /// `Fn::GetAtt` of `TransitGatewayMulticastDomainId`.
    #[inline]
    pub fn attr_transit_gateway_multicast_domain_id(
        &self,
    ) -> Value<kinds::ec2::TransitGatewayMulticastDomainId> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("TransitGatewayMulticastDomainId"),
        ))
    }
}

impl IntoValue<kinds::ec2::TransitGatewayMulticastDomainId>
    for &CfnTransitGatewayMulticastDomainRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::TransitGatewayMulticastDomainId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::ec2::TransitGatewayMulticastDomainArn>
    for &CfnTransitGatewayMulticastDomainRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::TransitGatewayMulticastDomainArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("TransitGatewayMulticastDomainArn"),
        ))
    }
}

/// The options for the transit gateway multicast domain.
///
/// The property type `Options` of `AWS::EC2::TransitGatewayMulticastDomain`.
#[must_use = "a property type does nothing until it is set"]
pub struct OptionsProperty(Object);

impl OptionsProperty {
    /// `OptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether to automatically accept cross-account subnet associations that are associated with the transit gateway multicast domain.
    ///
    /// `AutoAcceptSharedAssociations`.
    pub fn auto_accept_shared_associations(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "AutoAcceptSharedAssociations",
            value.into_value().into_node(),
        );
        self
    }

    /// Specify whether to enable Internet Group Management Protocol (IGMP) version 2 for the transit gateway multicast domain.
    ///
    /// `Igmpv2Support`.
    pub fn igmpv2_support(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Igmpv2Support", value.into_value().into_node());
        self
    }

    /// Specify whether to enable support for statically configuring multicast group sources for a domain.
    ///
    /// `StaticSourcesSupport`.
    pub fn static_sources_support(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("StaticSourcesSupport", value.into_value().into_node());
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

impl Kind for OptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OptionsProperty> for OptionsProperty {}
impl From<OptionsProperty> for Node {
    #[inline]
    fn from(value: OptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OptionsProperty> for OptionsProperty {
    #[inline]
    fn into_value(self) -> Value<OptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Route53::DNSSEC` and its property types.

use crate::l1::*;

/// The `AWS::Route53::DNSSEC` resource is used to enable DNSSEC signing in a hosted zone.
///
/// `AWS::Route53::DNSSEC`; `Ref` returns its `HostedZoneId`, a [`route53::DnssecHostedZoneId`](kinds::route53::DnssecHostedZoneId).
/// Changing one of these replaces it: `HostedZoneId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-dnssec.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDNSSEC(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Route53::DNSSEC",
    tags: None,
    rules: include_str!("dnssec.rules"),
};

impl CfnDNSSEC {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Route53::DNSSEC";

    /// `CfnDNSSEC` with its required properties, in alphabetical order:
    ///
    /// - `hosted_zone_id`: A unique string (ID) that is used to identify a hosted zone.
    pub fn new(hosted_zone_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("HostedZoneId", hosted_zone_id.into_value().into_node());
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

impl Construct for CfnDNSSEC {
    type Handle = CfnDNSSECRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDNSSECRef {
        CfnDNSSECRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDNSSEC`] of a stack.
pub struct CfnDNSSECRef(NodeRef);

impl Clone for CfnDNSSECRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDNSSECRef {}
impl AsNode for CfnDNSSECRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDNSSECRef {
    /// What `Ref` returns: its `HostedZoneId`, a [`route53::DnssecHostedZoneId`](kinds::route53::DnssecHostedZoneId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::route53::DnssecHostedZoneId> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::route53::DnssecHostedZoneId> for &CfnDNSSECRef {
    #[inline]
    fn into_value(self) -> Value<kinds::route53::DnssecHostedZoneId> {
        Value::from_node(Node::Ref(self.0))
    }
}

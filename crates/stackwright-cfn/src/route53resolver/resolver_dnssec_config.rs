// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Route53Resolver::ResolverDNSSECConfig` and its property types.

use crate::l1::*;

/// The `AWS::Route53Resolver::ResolverDNSSECConfig` resource is a complex type that contains information about a configuration for DNSSEC validation.
///
/// `AWS::Route53Resolver::ResolverDNSSECConfig`; `Ref` returns its `Id`, a [`route53resolver::ResolverDnssecConfigId`](kinds::route53resolver::ResolverDnssecConfigId).
/// Changing one of these replaces it: `ResourceId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverdnssecconfig.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnResolverDNSSECConfig(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Route53Resolver::ResolverDNSSECConfig",
    tags: None,
    rules: include_str!("resolver_dnssec_config.rules"),
};

impl CfnResolverDNSSECConfig {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Route53Resolver::ResolverDNSSECConfig";

    /// `CfnResolverDNSSECConfig` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ID of the virtual private cloud (VPC) that you're configuring the DNSSEC validation status for.
    ///
    /// `ResourceId`; an update replaces the resource.
    pub fn resource_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ResourceId", value.into_value().into_node());
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

impl Construct for CfnResolverDNSSECConfig {
    type Handle = CfnResolverDNSSECConfigRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnResolverDNSSECConfigRef {
        CfnResolverDNSSECConfigRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnResolverDNSSECConfig`] of a stack.
pub struct CfnResolverDNSSECConfigRef(NodeRef);

impl Clone for CfnResolverDNSSECConfigRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnResolverDNSSECConfigRef {}
impl AsNode for CfnResolverDNSSECConfigRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnResolverDNSSECConfigRef {
    /// What `Ref` returns: its `Id`, a [`route53resolver::ResolverDnssecConfigId`](kinds::route53resolver::ResolverDnssecConfigId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::route53resolver::ResolverDnssecConfigId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The primary identifier of this `ResolverDNSSECConfig` resource. For example: `rdsc-689d45d1ae623bf3`.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::route53resolver::ResolverDnssecConfigId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The AWS account of the owner. For example: `111122223333`.
    ///
    /// `Fn::GetAtt` of `OwnerId`.
    #[inline]
    pub fn attr_owner_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OwnerId")))
    }

    /// The current status of this `ResolverDNSSECConfig` resource. For example: `Enabled`.
    ///
    /// `Fn::GetAtt` of `ValidationStatus`.
    #[inline]
    pub fn attr_validation_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ValidationStatus")))
    }
}

impl IntoValue<kinds::route53resolver::ResolverDnssecConfigId> for &CfnResolverDNSSECConfigRef {
    #[inline]
    fn into_value(self) -> Value<kinds::route53resolver::ResolverDnssecConfigId> {
        Value::from_node(Node::Ref(self.0))
    }
}

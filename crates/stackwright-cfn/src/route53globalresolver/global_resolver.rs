// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Route53GlobalResolver::GlobalResolver` and its property types.

use crate::l1::*;

/// Resource schema for AWS::Route53GlobalResolver::GlobalResolver
///
/// `AWS::Route53GlobalResolver::GlobalResolver`; `Ref` returns its `GlobalResolverId`, a [`route53globalresolver::GlobalResolverId`](kinds::route53globalresolver::GlobalResolverId).
/// Changing one of these replaces it: `ClientToken`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-globalresolver.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnGlobalResolver(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Route53GlobalResolver::GlobalResolver",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("global_resolver.rules"),
};

impl CfnGlobalResolver {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Route53GlobalResolver::GlobalResolver";

    /// `CfnGlobalResolver` with its required properties, in alphabetical order:
    ///
    /// - `name`
    /// - `regions`: The list of regions the Global Resolver exists in.
    pub fn new(name: impl IntoValue<String>, regions: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Regions", regions.into_value().into_node());
        Self(object_)
    }

    /// The `ClientToken` property.
    ///
    /// `ClientToken`; an update replaces the resource.
    pub fn client_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClientToken", value.into_value().into_node());
        self
    }

    /// The `Description` property.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `IpAddressType` property.
    ///
    /// `IpAddressType`; one of `IPV4`, `DUAL_STACK`; updated in place.
    pub fn ip_address_type(mut self, value: impl IntoValue<IpAddressType>) -> Self {
        self.0.put("IpAddressType", value.into_value().into_node());
        self
    }

    /// The `ObservabilityRegion` property.
    ///
    /// `ObservabilityRegion`; updated in place.
    pub fn observability_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ObservabilityRegion", value.into_value().into_node());
        self
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

impl Construct for CfnGlobalResolver {
    type Handle = CfnGlobalResolverRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnGlobalResolverRef {
        CfnGlobalResolverRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnGlobalResolver`] of a stack.
pub struct CfnGlobalResolverRef(NodeRef);

impl Clone for CfnGlobalResolverRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnGlobalResolverRef {}
impl AsNode for CfnGlobalResolverRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnGlobalResolverRef {
    /// What `Ref` returns: its `GlobalResolverId`, a [`route53globalresolver::GlobalResolverId`](kinds::route53globalresolver::GlobalResolverId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::route53globalresolver::GlobalResolverId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Arn` attribute.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::route53globalresolver::GlobalResolverArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The `CreatedAt` attribute.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The `DnsName` attribute.
    ///
    /// `Fn::GetAtt` of `DnsName`.
    #[inline]
    pub fn attr_dns_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DnsName")))
    }

    /// The `GlobalResolverId` attribute.
    ///
    /// `Fn::GetAtt` of `GlobalResolverId`.
    #[inline]
    pub fn attr_global_resolver_id(&self) -> Value<kinds::route53globalresolver::GlobalResolverId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("GlobalResolverId")))
    }

    /// The `IPv4Addresses` attribute.
    ///
    /// `Fn::GetAtt` of `IPv4Addresses`.
    #[inline]
    pub fn attr_ipv4_addresses(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IPv4Addresses")))
    }

    /// The `IPv6Addresses` attribute.
    ///
    /// `Fn::GetAtt` of `IPv6Addresses`.
    #[inline]
    pub fn attr_ipv6_addresses(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IPv6Addresses")))
    }

    /// The `Status` attribute.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The `UpdatedAt` attribute.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::route53globalresolver::GlobalResolverId> for &CfnGlobalResolverRef {
    #[inline]
    fn into_value(self) -> Value<kinds::route53globalresolver::GlobalResolverId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::route53globalresolver::GlobalResolverArn> for &CfnGlobalResolverRef {
    #[inline]
    fn into_value(self) -> Value<kinds::route53globalresolver::GlobalResolverArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The values of `IpAddressType` of `AWS::Route53GlobalResolver::GlobalResolver`.
pub enum IpAddressType {
    /// `DUAL_STACK`.
    DualStack,
    /// `IPV4`.
    Ipv4,
}

#[diagnostic::do_not_recommend]
impl Kind for IpAddressType {}
#[diagnostic::do_not_recommend]
impl TextKind for IpAddressType {}
#[diagnostic::do_not_recommend]
impl IdKind for IpAddressType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IpAddressType {}
#[diagnostic::do_not_recommend]
impl IntoValue<IpAddressType> for IpAddressType {
    #[inline]
    fn into_value(self) -> Value<IpAddressType> {
        const VALUES: &[&str] = &["DUAL_STACK", "IPV4"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

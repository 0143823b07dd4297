// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::WAF::IPSet` and its property types.

use crate::l1::*;

/// > AWS WAF Classic support will end on September 30, 2025.
/// >
/// > This is *AWS WAF Classic* documentation. For more information, see [AWS WAF Classic](https://docs.aws.amazon.com/waf/latest/developerguide/classic-waf-chapter.html) in the developer guide.
/// >
/// > *For the latest version of AWS WAF*, use the AWS WAF V2 API and see the [AWS WAF Developer Guide](https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html). With the latest version, AWS WAF has a single set of endpoints for regional and global use.
///
/// Contains one or more IP addresses or blocks of IP addresses specified in Classless Inter-Domain Routing (CIDR) notation. AWS WAF supports IPv4 address ranges: /8 and any range between /16 through /32. AWS WAF supports IPv6 address ranges: /24, /32, /48, /56, /64, and /128.
///
/// To specify an individual IP address, you specify the four-part IP address followed by a `/32`, for example, 192.0.2.0/32. To block a range of IP addresses, you can specify /8 or any range between /16 through /32 (for IPv4) or /24, /32, /48, /56, /64, or /128 (for IPv6). For more information about CIDR notation, see the Wikipedia entry [Classless Inter-Domain Routing](https://docs.aws.amazon.com/https://en.wikipedia.org/wiki/Classless_Inter-Domain_Routing).
///
/// `AWS::WAF::IPSet`; `Ref` returns its `Id`, a [`waf::IpSetId`](kinds::waf::IpSetId).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-waf-ipset.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnIPSet(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::WAF::IPSet",
    tags: None,
    rules: include_str!("ip_set.rules"),
};

impl CfnIPSet {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::WAF::IPSet";

    /// `CfnIPSet` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the `IPSet`.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The IP address type ( `IPV4` or `IPV6`) and the IP address range (in CIDR notation) that web requests originate from. If the `WebACL` is associated with an Amazon CloudFront distribution and the viewer did not use an HTTP proxy or a load balancer to send the request, this is the value of the c-ip field in the CloudFront access logs.
    ///
    /// `IPSetDescriptors`; updated in place.
    pub fn ip_set_descriptors(
        mut self,
        value: impl IntoValue<List<IPSetDescriptorProperty>>,
    ) -> Self {
        self.0
            .put("IPSetDescriptors", value.into_value().into_node());
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

impl Construct for CfnIPSet {
    type Handle = CfnIPSetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnIPSetRef {
        CfnIPSetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnIPSet`] of a stack.
pub struct CfnIPSetRef(NodeRef);

impl Clone for CfnIPSetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnIPSetRef {}
impl AsNode for CfnIPSetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnIPSetRef {
    /// What `Ref` returns: its `Id`, a [`waf::IpSetId`](kinds::waf::IpSetId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::waf::IpSetId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::waf::IpSetId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::waf::IpSetId> for &CfnIPSetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::waf::IpSetId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// > AWS WAF Classic support will end on September 30, 2025.
/// >
/// > This is *AWS WAF Classic* documentation. For more information, see [AWS WAF Classic](https://docs.aws.amazon.com/waf/latest/developerguide/classic-waf-chapter.html) in the developer guide.
/// >
/// > *For the latest version of AWS WAF*, use the AWS WAF V2 API and see the [AWS WAF Developer Guide](https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html). With the latest version, AWS WAF has a single set of endpoints for regional and global use.
///
/// Specifies the IP address type ( `IPV4` or `IPV6`) and the IP address range (in CIDR format) that web requests originate from.
///
/// The property type `IPSetDescriptor` of `AWS::WAF::IPSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct IPSetDescriptorProperty(Object);

impl IPSetDescriptorProperty {
    /// `IPSetDescriptorProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: Specify `IPV4` or `IPV6`.
    /// - `value`: Specify an IPv4 address by using CIDR notation.
    pub fn new(r#type: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for IPSetDescriptorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IPSetDescriptorProperty> for IPSetDescriptorProperty {}
impl From<IPSetDescriptorProperty> for Node {
    #[inline]
    fn from(value: IPSetDescriptorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IPSetDescriptorProperty> for IPSetDescriptorProperty {
    #[inline]
    fn into_value(self) -> Value<IPSetDescriptorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

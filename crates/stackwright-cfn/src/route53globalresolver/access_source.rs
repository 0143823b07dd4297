// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Route53GlobalResolver::AccessSource` and its property types.

use crate::l1::*;

/// Resource schema for AWS::Route53GlobalResolver::AccessSource
///
/// `AWS::Route53GlobalResolver::AccessSource`; `Ref` returns its `AccessSourceId`, a [`route53globalresolver::AccessSourceId`](kinds::route53globalresolver::AccessSourceId).
/// Changing one of these replaces it: `ClientToken`, `DnsViewId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-accesssource.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAccessSource(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Route53GlobalResolver::AccessSource",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("access_source.rules"),
};

impl CfnAccessSource {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Route53GlobalResolver::AccessSource";

    /// `CfnAccessSource` with its required properties, in alphabetical order:
    ///
    /// - `cidr`
    /// - `dns_view_id`
    /// - `protocol`
    pub fn new(
        cidr: impl IntoValue<String>,
        dns_view_id: impl IntoValue<kinds::route53globalresolver::DnsViewId>,
        protocol: impl IntoValue<Protocol>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Cidr", cidr.into_value().into_node());
        object_.put("DnsViewId", dns_view_id.into_value().into_node());
        object_.put("Protocol", protocol.into_value().into_node());
        Self(object_)
    }

    /// The `ClientToken` property.
    ///
    /// `ClientToken`; an update replaces the resource.
    pub fn client_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClientToken", value.into_value().into_node());
        self
    }

    /// The `IpAddressType` property.
    ///
    /// `IpAddressType`; one of `IPV4`, `IPV6`; updated in place.
    pub fn ip_address_type(mut self, value: impl IntoValue<IpAddressType>) -> Self {
        self.0.put("IpAddressType", value.into_value().into_node());
        self
    }

    /// The `Name` property.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
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

impl Construct for CfnAccessSource {
    type Handle = CfnAccessSourceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAccessSourceRef {
        CfnAccessSourceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAccessSource`] of a stack.
pub struct CfnAccessSourceRef(NodeRef);

impl Clone for CfnAccessSourceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAccessSourceRef {}
impl AsNode for CfnAccessSourceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAccessSourceRef {
    /// What `Ref` returns: its `AccessSourceId`, a [`route53globalresolver::AccessSourceId`](kinds::route53globalresolver::AccessSourceId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::route53globalresolver::AccessSourceId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `AccessSourceId` attribute.
    ///
    /// `Fn::GetAtt` of `AccessSourceId`.
    #[inline]
    pub fn attr_access_source_id(&self) -> Value<kinds::route53globalresolver::AccessSourceId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AccessSourceId")))
    }

    /// The `Arn` attribute.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::route53globalresolver::AccessSourceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The `CreatedAt` attribute.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
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

impl IntoValue<kinds::route53globalresolver::AccessSourceId> for &CfnAccessSourceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::route53globalresolver::AccessSourceId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::route53globalresolver::AccessSourceArn> for &CfnAccessSourceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::route53globalresolver::AccessSourceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The values of `IpAddressType` of `AWS::Route53GlobalResolver::AccessSource`.
pub enum IpAddressType {
    /// `IPV4`.
    Ipv4,
    /// `IPV6`.
    Ipv6,
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
        const VALUES: &[&str] = &["IPV4", "IPV6"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Protocol` of `AWS::Route53GlobalResolver::AccessSource`.
pub enum Protocol {
    /// `DO53`.
    Do53,
    /// `DOH`.
    Doh,
    /// `DOT`.
    Dot,
}

#[diagnostic::do_not_recommend]
impl Kind for Protocol {}
#[diagnostic::do_not_recommend]
impl TextKind for Protocol {}
#[diagnostic::do_not_recommend]
impl IdKind for Protocol {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Protocol {}
#[diagnostic::do_not_recommend]
impl IntoValue<Protocol> for Protocol {
    #[inline]
    fn into_value(self) -> Value<Protocol> {
        const VALUES: &[&str] = &["DO53", "DOH", "DOT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SES::ReceiptFilter` and its property types.

use crate::l1::*;

/// Specify a new IP address filter. You use IP address filters when you receive email with Amazon SES.
///
/// `AWS::SES::ReceiptFilter`; `Ref` returns its `Id`, a [`ses::ReceiptFilterId`](kinds::ses::ReceiptFilterId).
/// Changing one of these replaces it: `Filter`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-receiptfilter.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnReceiptFilter(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SES::ReceiptFilter",
    tags: None,
    rules: include_str!("receipt_filter.rules"),
};

impl CfnReceiptFilter {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SES::ReceiptFilter";

    /// `CfnReceiptFilter` with its required properties, in alphabetical order:
    ///
    /// - `filter`: A data structure that describes the IP address filter to create, which consists of a name, an IP address range, and whether to allow or block mail from it.
    pub fn new(filter: impl IntoValue<FilterProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Filter", filter.into_value().into_node());
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

impl Construct for CfnReceiptFilter {
    type Handle = CfnReceiptFilterRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnReceiptFilterRef {
        CfnReceiptFilterRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnReceiptFilter`] of a stack.
pub struct CfnReceiptFilterRef(NodeRef);

impl Clone for CfnReceiptFilterRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnReceiptFilterRef {}
impl AsNode for CfnReceiptFilterRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnReceiptFilterRef {
    /// What `Ref` returns: its `Id`, a [`ses::ReceiptFilterId`](kinds::ses::ReceiptFilterId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ses::ReceiptFilterId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::ses::ReceiptFilterId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::ses::ReceiptFilterId> for &CfnReceiptFilterRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ses::ReceiptFilterId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Specifies an IP address filter.
///
/// The property type `Filter` of `AWS::SES::ReceiptFilter`.
#[must_use = "a property type does nothing until it is set"]
pub struct FilterProperty(Object);

impl FilterProperty {
    /// `FilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `ip_filter`: A structure that provides the IP addresses to block or allow, and whether to block or allow incoming mail from them.
    pub fn new(ip_filter: impl IntoValue<IpFilterProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("IpFilter", ip_filter.into_value().into_node());
        Self(object_)
    }

    /// The name of the IP address filter. The name must meet the following requirements:
    ///
    /// - Contain only ASCII letters (a-z, A-Z), numbers (0-9), underscores (_), or dashes (-).
    /// - Start and end with a letter or number.
    /// - Contain 64 characters or fewer.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
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

impl Kind for FilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FilterProperty> for FilterProperty {}
impl From<FilterProperty> for Node {
    #[inline]
    fn from(value: FilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FilterProperty> for FilterProperty {
    #[inline]
    fn into_value(self) -> Value<FilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A receipt IP address filter enables you to specify whether to accept or reject mail originating from an IP address or range of IP addresses.
///
/// For information about setting up IP address filters, see the [Amazon SES Developer Guide](https://docs.aws.amazon.com/ses/latest/dg/receiving-email-ip-filtering-console-walkthrough.html).
///
/// The property type `IpFilter` of `AWS::SES::ReceiptFilter`.
#[must_use = "a property type does nothing until it is set"]
pub struct IpFilterProperty(Object);

impl IpFilterProperty {
    /// `IpFilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `cidr`: A single IP address or a range of IP addresses to block or allow, specified in Classless Inter-Domain Routing (CIDR) notation.
    /// - `policy`: Indicates whether to block or allow incoming mail from the specified IP addresses.
    pub fn new(cidr: impl IntoValue<String>, policy: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Cidr", cidr.into_value().into_node());
        object_.put("Policy", policy.into_value().into_node());
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

impl Kind for IpFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IpFilterProperty> for IpFilterProperty {}
impl From<IpFilterProperty> for Node {
    #[inline]
    fn from(value: IpFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IpFilterProperty> for IpFilterProperty {
    #[inline]
    fn into_value(self) -> Value<IpFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

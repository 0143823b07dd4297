// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::WAFv2::IPSet` and its property types.

use crate::l1::*;

/// > This is the latest version of *AWS WAF*, named AWS WAF V2, released in November, 2019. For information, including how to migrate your AWS WAF resources from the prior release, see the [AWS WAF developer guide](https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html).
///
/// Use an `IPSet` to identify web requests that originate from specific IP addresses or ranges of IP addresses. For example, if you're receiving a lot of requests from a ranges of IP addresses, you can configure AWS WAF to block them using an IP set that lists those IP addresses.
///
/// You use an IP set by providing its Amazon Resource Name (ARN) to the rule statement `IPSetReferenceStatement`, when you add a rule to a rule group or web ACL.
///
/// `AWS::WAFv2::IPSet`; `Ref` returns the physical id, which is made of `Name`, `Id`, `Scope`.
/// Changing one of these replaces it: `Name`, `Scope`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-ipset.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnIPSet(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::WAFv2::IPSet",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("ip_set.rules"),
};

impl CfnIPSet {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::WAFv2::IPSet";

    /// `CfnIPSet` with its required properties, in alphabetical order:
    ///
    /// - `addresses`: Contains an array of strings that specifies zero or more IP addresses or blocks of IP addresses that you want AWS WAF to inspect for in incoming requests.
    /// - `ip_address_version`: The version of the IP addresses, either `IPV4` or `IPV6`.
    /// - `scope`: Specifies whether this is for an Amazon CloudFront distribution or for a regional application.
    pub fn new(
        addresses: impl IntoValue<List<String>>,
        ip_address_version: impl IntoValue<IpAddressVersion>,
        scope: impl IntoValue<IpSetScope>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Addresses", addresses.into_value().into_node());
        object_.put(
            "IPAddressVersion",
            ip_address_version.into_value().into_node(),
        );
        object_.put("Scope", scope.into_value().into_node());
        Self(object_)
    }

    /// A description of the IP set that helps with identification.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The name of the IP set. You cannot change the name of an `IPSet` after you create it.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// Key:value pairs associated with an AWS resource. The key:value pair can be anything you define. Typically, the tag key represents a category (such as "environment") and the tag value represents a specific value within that category (such as "test," "development," or "production"). You can add up to 50 tags to each AWS resource.
    ///
    /// > To modify tags on existing resources, use the AWS WAF APIs or command line interface. With AWS CloudFormation, you can only add tags to AWS WAF resources during resource creation.
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
    /// What `Ref` returns: the physical id, which is made of `Name`, `Id`, `Scope`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the IP set.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::wafv2::IpSetArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ID of the IP set.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::wafv2::IpSetArn> for &CfnIPSetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::wafv2::IpSetArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The values of `IPAddressVersion` of `AWS::WAFv2::IPSet`.
pub enum IpAddressVersion {
    /// `IPV4`.
    Ipv4,
    /// `IPV6`.
    Ipv6,
}

#[diagnostic::do_not_recommend]
impl Kind for IpAddressVersion {}
#[diagnostic::do_not_recommend]
impl TextKind for IpAddressVersion {}
#[diagnostic::do_not_recommend]
impl IdKind for IpAddressVersion {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IpAddressVersion {}
#[diagnostic::do_not_recommend]
impl IntoValue<IpAddressVersion> for IpAddressVersion {
    #[inline]
    fn into_value(self) -> Value<IpAddressVersion> {
        const VALUES: &[&str] = &["IPV4", "IPV6"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Scope` of `AWS::WAFv2::IPSet`.
pub enum IpSetScope {
    /// `CLOUDFRONT`.
    Cloudfront,
    /// `REGIONAL`.
    Regional,
}

#[diagnostic::do_not_recommend]
impl Kind for IpSetScope {}
#[diagnostic::do_not_recommend]
impl TextKind for IpSetScope {}
#[diagnostic::do_not_recommend]
impl IdKind for IpSetScope {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IpSetScope {}
#[diagnostic::do_not_recommend]
impl IntoValue<IpSetScope> for IpSetScope {
    #[inline]
    fn into_value(self) -> Value<IpSetScope> {
        const VALUES: &[&str] = &["CLOUDFRONT", "REGIONAL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

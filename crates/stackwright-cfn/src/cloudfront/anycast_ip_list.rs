// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudFront::AnycastIpList` and its property types.

use crate::l1::*;

/// An Anycast static IP list. For more information, see [Request Anycast static IPs to use for allowlisting](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/request-static-ips.html) in the *Amazon CloudFront Developer Guide*.
///
/// `AWS::CloudFront::AnycastIpList`; `Ref` returns its `Id`, a [`cloudfront::AnycastIpListId`](kinds::cloudfront::AnycastIpListId).
/// Changing one of these replaces it: `IpCount`, `Name`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-anycastiplist.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAnycastIpList(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudFront::AnycastIpList",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("anycast_ip_list.rules"),
};

impl CfnAnycastIpList {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudFront::AnycastIpList";

    /// `CfnAnycastIpList` with its required properties, in alphabetical order:
    ///
    /// - `ip_count`: The number of IP addresses in the Anycast static IP list.
    /// - `name`: The name of the Anycast static IP list.
    pub fn new(ip_count: impl IntoValue<i64>, name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("IpCount", ip_count.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The IP address type for the Anycast static IP list.
    ///
    /// `IpAddressType`; one of `ipv4`, `dualstack`; updated in place.
    pub fn ip_address_type(mut self, value: impl IntoValue<super::IpAddressType>) -> Self {
        self.0.put("IpAddressType", value.into_value().into_node());
        self
    }

    /// A list of IPAM CIDR configurations that define the IP address ranges, IPAM pools, and associated Anycast IP addresses.
    ///
    /// `IpamCidrConfigs`; updated in place.
    pub fn ipam_cidr_configs(
        mut self,
        value: impl IntoValue<List<IpamCidrConfigProperty>>,
    ) -> Self {
        self.0
            .put("IpamCidrConfigs", value.into_value().into_node());
        self
    }

    /// A complex type that contains zero or more `Tag` elements.
    ///
    /// `Tags`; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<TagsProperty>) -> Self {
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

impl Construct for CfnAnycastIpList {
    type Handle = CfnAnycastIpListRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAnycastIpListRef {
        CfnAnycastIpListRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAnycastIpList`] of a stack.
pub struct CfnAnycastIpListRef(NodeRef);

impl Clone for CfnAnycastIpListRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAnycastIpListRef {}
impl AsNode for CfnAnycastIpListRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAnycastIpListRef {
    /// What `Ref` returns: its `Id`, a [`cloudfront::AnycastIpListId`](kinds::cloudfront::AnycastIpListId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudfront::AnycastIpListId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// An Anycast static IP list. For more information, see [Request Anycast static IPs to use for allowlisting](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/request-static-ips.html) in the *Amazon CloudFront Developer Guide*.
    ///
    /// `Fn::GetAtt` of `AnycastIpList`.
    #[inline]
    pub fn attr_anycast_ip_list(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AnycastIpList")))
    }

    /// A complex type that contains `Tag` key and `Tag` value.
    ///
    /// `Fn::GetAtt` of `ETag`.
    #[inline]
    pub fn attr_etag(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ETag")))
    }

    /// The ID of the Anycast static IP list.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::cloudfront::AnycastIpListId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The results for the IPAM CIDRs that defines a specific IP address range, IPAM pool, and associated Anycast IP address.
    ///
    /// `Fn::GetAtt` of `IpamCidrConfigResults`.
    #[inline]
    pub fn attr_ipam_cidr_config_results(&self) -> Value<List<Json>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IpamCidrConfigResults")))
    }
}

impl IntoValue<kinds::cloudfront::AnycastIpListId> for &CfnAnycastIpListRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudfront::AnycastIpListId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Configuration for an IPAM CIDR that defines a specific IP address range, IPAM pool, and associated Anycast IP address.
///
/// The property type `IpamCidrConfig` of `AWS::CloudFront::AnycastIpList`.
#[must_use = "a property type does nothing until it is set"]
pub struct IpamCidrConfigProperty(Object);

impl IpamCidrConfigProperty {
    /// `IpamCidrConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `cidr`: The CIDR that specifies the IP address range for this IPAM configuration.
    /// - `ipam_pool_arn`: The Amazon Resource Name (ARN) of the IPAM pool that the CIDR block is assigned to.
    pub fn new(cidr: impl IntoValue<String>, ipam_pool_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Cidr", cidr.into_value().into_node());
        object_.put("IpamPoolArn", ipam_pool_arn.into_value().into_node());
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

impl Kind for IpamCidrConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IpamCidrConfigProperty> for IpamCidrConfigProperty {}
impl From<IpamCidrConfigProperty> for Node {
    #[inline]
    fn from(value: IpamCidrConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IpamCidrConfigProperty> for IpamCidrConfigProperty {
    #[inline]
    fn into_value(self) -> Value<IpamCidrConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A complex type that contains zero or more `Tag` elements.
///
/// The property type `Tags` of `AWS::CloudFront::AnycastIpList`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagsProperty(Object);

impl TagsProperty {
    /// `TagsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A complex type that contains `Tag` elements.
    ///
    /// `Items`.
    pub fn items(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Items", value.into_value().into_node());
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

impl Kind for TagsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TagsProperty> for TagsProperty {}
impl From<TagsProperty> for Node {
    #[inline]
    fn from(value: TagsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TagsProperty> for TagsProperty {
    #[inline]
    fn into_value(self) -> Value<TagsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

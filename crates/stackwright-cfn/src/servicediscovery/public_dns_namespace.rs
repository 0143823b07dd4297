// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ServiceDiscovery::PublicDnsNamespace` and its property types.

use crate::l1::*;

/// Creates a public namespace based on DNS, which is visible on the internet. The namespace defines your service naming scheme. For example, if you name your namespace `example.com` and name your service `backend`, the resulting DNS name for the service is `backend.example.com`. You can discover instances that were registered with a public DNS namespace by using either a `DiscoverInstances` request or using DNS. For the current quota on the number of namespaces that you can create using the same AWS account, see [AWS Cloud Map quotas](https://docs.aws.amazon.com/cloud-map/latest/dg/cloud-map-limits.html) in the *AWS Cloud Map Developer Guide*.
///
/// > The `CreatePublicDnsNamespace` API operation is not supported in the AWS GovCloud (US) Regions.
///
/// `AWS::ServiceDiscovery::PublicDnsNamespace`; `Ref` returns its `Id`, a [`servicediscovery::NamespaceId`](kinds::servicediscovery::NamespaceId).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-publicdnsnamespace.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPublicDnsNamespace(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ServiceDiscovery::PublicDnsNamespace",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("public_dns_namespace.rules"),
};

impl CfnPublicDnsNamespace {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ServiceDiscovery::PublicDnsNamespace";

    /// `CfnPublicDnsNamespace` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name that you want to assign to this namespace.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// A description for the namespace.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Properties for the public DNS namespace.
    ///
    /// `Properties`; updated in place.
    pub fn properties(mut self, value: impl IntoValue<PropertiesProperty>) -> Self {
        self.0.put("Properties", value.into_value().into_node());
        self
    }

    /// The tags for the namespace. Each tag consists of a key and an optional value, both of which you define. Tag keys can have a maximum character length of 128 characters, and tag values can have a maximum length of 256 characters.
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

impl Construct for CfnPublicDnsNamespace {
    type Handle = CfnPublicDnsNamespaceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPublicDnsNamespaceRef {
        CfnPublicDnsNamespaceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPublicDnsNamespace`] of a stack.
pub struct CfnPublicDnsNamespaceRef(NodeRef);

impl Clone for CfnPublicDnsNamespaceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPublicDnsNamespaceRef {}
impl AsNode for CfnPublicDnsNamespaceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPublicDnsNamespaceRef {
    /// What `Ref` returns: its `Id`, a [`servicediscovery::NamespaceId`](kinds::servicediscovery::NamespaceId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::servicediscovery::NamespaceId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the public namespace.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::servicediscovery::PublicDnsNamespaceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ID for the Route 53 hosted zone that AWS Cloud Map creates when you create a namespace.
    ///
    /// `Fn::GetAtt` of `HostedZoneId`.
    #[inline]
    pub fn attr_hosted_zone_id(&self) -> Value<kinds::route53::HostedZoneId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("HostedZoneId")))
    }

    /// The ID of the public namespace.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::servicediscovery::NamespaceId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::servicediscovery::NamespaceId> for &CfnPublicDnsNamespaceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::servicediscovery::NamespaceId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::servicediscovery::PublicDnsNamespaceArn> for &CfnPublicDnsNamespaceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::servicediscovery::PublicDnsNamespaceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Properties for the public DNS namespace.
///
/// The property type `Properties` of `AWS::ServiceDiscovery::PublicDnsNamespace`.
#[must_use = "a property type does nothing until it is set"]
pub struct PropertiesProperty(Object);

impl PropertiesProperty {
    /// `PropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// DNS properties for the public DNS namespace.
    ///
    /// `DnsProperties`.
    pub fn dns_properties(
        mut self,
        value: impl IntoValue<PublicDnsPropertiesMutableProperty>,
    ) -> Self {
        self.0.put("DnsProperties", value.into_value().into_node());
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

impl Kind for PropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PropertiesProperty> for PropertiesProperty {}
impl From<PropertiesProperty> for Node {
    #[inline]
    fn from(value: PropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PropertiesProperty> for PropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<PropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// DNS properties for the public DNS namespace.
///
/// The property type `PublicDnsPropertiesMutable` of `AWS::ServiceDiscovery::PublicDnsNamespace`.
#[must_use = "a property type does nothing until it is set"]
pub struct PublicDnsPropertiesMutableProperty(Object);

impl PublicDnsPropertiesMutableProperty {
    /// `PublicDnsPropertiesMutableProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Start of Authority (SOA) record for the hosted zone for the public DNS namespace.
    ///
    /// `SOA`.
    pub fn soa(mut self, value: impl IntoValue<SOAProperty>) -> Self {
        self.0.put("SOA", value.into_value().into_node());
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

impl Kind for PublicDnsPropertiesMutableProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PublicDnsPropertiesMutableProperty> for PublicDnsPropertiesMutableProperty {}
impl From<PublicDnsPropertiesMutableProperty> for Node {
    #[inline]
    fn from(value: PublicDnsPropertiesMutableProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PublicDnsPropertiesMutableProperty> for PublicDnsPropertiesMutableProperty {
    #[inline]
    fn into_value(self) -> Value<PublicDnsPropertiesMutableProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Start of Authority (SOA) properties for a public or private DNS namespace.
///
/// The property type `SOA` of `AWS::ServiceDiscovery::PublicDnsNamespace`.
#[must_use = "a property type does nothing until it is set"]
pub struct SOAProperty(Object);

impl SOAProperty {
    /// `SOAProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The time to live (TTL) for purposes of negative caching.
    ///
    /// `TTL`.
    pub fn ttl(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("TTL", value.into_value().into_node());
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

impl Kind for SOAProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SOAProperty> for SOAProperty {}
impl From<SOAProperty> for Node {
    #[inline]
    fn from(value: SOAProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SOAProperty> for SOAProperty {
    #[inline]
    fn into_value(self) -> Value<SOAProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

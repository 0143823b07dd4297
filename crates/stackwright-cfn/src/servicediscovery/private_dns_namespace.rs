// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ServiceDiscovery::PrivateDnsNamespace` and its property types.

use crate::l1::*;

/// Creates a private namespace based on DNS, which is visible only inside a specified Amazon VPC. The namespace defines your service naming scheme. For example, if you name your namespace `example.com` and name your service `backend`, the resulting DNS name for the service is `backend.example.com`. Service instances that are registered using a private DNS namespace can be discovered using either a `DiscoverInstances` request or using DNS. For the current quota on the number of namespaces that you can create using the same AWS account, see [AWS Cloud Map quotas](https://docs.aws.amazon.com/cloud-map/latest/dg/cloud-map-limits.html) in the *AWS Cloud Map Developer Guide*.
///
/// `AWS::ServiceDiscovery::PrivateDnsNamespace`; `Ref` returns its `Id`, a [`servicediscovery::NamespaceId`](kinds::servicediscovery::NamespaceId).
/// Changing one of these replaces it: `Name`, `Vpc`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-privatednsnamespace.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPrivateDnsNamespace(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ServiceDiscovery::PrivateDnsNamespace",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("private_dns_namespace.rules"),
};

impl CfnPrivateDnsNamespace {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ServiceDiscovery::PrivateDnsNamespace";

    /// `CfnPrivateDnsNamespace` with its required properties, in alphabetical order:
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

    /// Properties for the private DNS namespace.
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

    /// The ID of the Amazon VPC that you want to associate the namespace with.
    ///
    /// `Vpc`; an update replaces the resource.
    pub fn vpc(mut self, value: impl IntoValue<kinds::ec2::VpcId>) -> Self {
        self.0.put("Vpc", value.into_value().into_node());
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

impl Construct for CfnPrivateDnsNamespace {
    type Handle = CfnPrivateDnsNamespaceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPrivateDnsNamespaceRef {
        CfnPrivateDnsNamespaceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPrivateDnsNamespace`] of a stack.
pub struct CfnPrivateDnsNamespaceRef(NodeRef);

impl Clone for CfnPrivateDnsNamespaceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPrivateDnsNamespaceRef {}
impl AsNode for CfnPrivateDnsNamespaceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPrivateDnsNamespaceRef {
    /// What `Ref` returns: its `Id`, a [`servicediscovery::NamespaceId`](kinds::servicediscovery::NamespaceId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::servicediscovery::NamespaceId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the private namespace.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::servicediscovery::PrivateDnsNamespaceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ID for the Route 53 hosted zone that AWS Cloud Map creates when you create a namespace.
    ///
    /// `Fn::GetAtt` of `HostedZoneId`.
    #[inline]
    pub fn attr_hosted_zone_id(&self) -> Value<kinds::route53::HostedZoneId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("HostedZoneId")))
    }

    /// The ID of the private namespace.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::servicediscovery::NamespaceId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::servicediscovery::NamespaceId> for &CfnPrivateDnsNamespaceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::servicediscovery::NamespaceId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::servicediscovery::PrivateDnsNamespaceArn> for &CfnPrivateDnsNamespaceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::servicediscovery::PrivateDnsNamespaceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// DNS properties for the private DNS namespace.
///
/// The property type `PrivateDnsPropertiesMutable` of `AWS::ServiceDiscovery::PrivateDnsNamespace`.
#[must_use = "a property type does nothing until it is set"]
pub struct PrivateDnsPropertiesMutableProperty(Object);

impl PrivateDnsPropertiesMutableProperty {
    /// `PrivateDnsPropertiesMutableProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Fields for the Start of Authority (SOA) record for the hosted zone for the private DNS namespace.
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

impl Kind for PrivateDnsPropertiesMutableProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PrivateDnsPropertiesMutableProperty> for PrivateDnsPropertiesMutableProperty {}
impl From<PrivateDnsPropertiesMutableProperty> for Node {
    #[inline]
    fn from(value: PrivateDnsPropertiesMutableProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PrivateDnsPropertiesMutableProperty> for PrivateDnsPropertiesMutableProperty {
    #[inline]
    fn into_value(self) -> Value<PrivateDnsPropertiesMutableProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Properties for the private DNS namespace.
///
/// The property type `Properties` of `AWS::ServiceDiscovery::PrivateDnsNamespace`.
#[must_use = "a property type does nothing until it is set"]
pub struct PropertiesProperty(Object);

impl PropertiesProperty {
    /// `PropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// DNS properties for the private DNS namespace.
    ///
    /// `DnsProperties`.
    pub fn dns_properties(
        mut self,
        value: impl IntoValue<PrivateDnsPropertiesMutableProperty>,
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

/// Start of Authority (SOA) properties for a public or private DNS namespace.
///
/// The property type `SOA` of `AWS::ServiceDiscovery::PrivateDnsNamespace`.
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

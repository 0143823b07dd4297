// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Lightsail::Domain` and its property types.

use crate::l1::*;

/// Describes a domain where you are storing recordsets.
///
/// `AWS::Lightsail::Domain`; `Ref` returns its `DomainName`, a [`lightsail::DomainName`](kinds::lightsail::DomainName).
/// Changing one of these replaces it: `DomainName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-domain.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDomain(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Lightsail::Domain",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("domain.rules"),
};

impl CfnDomain {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Lightsail::Domain";

    /// `CfnDomain` with its required properties, in alphabetical order:
    ///
    /// - `domain_name`: The fully qualified domain name in the certificate request.
    pub fn new(domain_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DomainName", domain_name.into_value().into_node());
        Self(object_)
    }

    /// An array of key-value pairs containing information about the domain entries.
    ///
    /// `DomainEntries`; updated in place.
    pub fn domain_entries(mut self, value: impl IntoValue<List<DomainEntryProperty>>) -> Self {
        self.0.put("DomainEntries", value.into_value().into_node());
        self
    }

    /// The tag keys and optional values for the resource. For more information about tags in Lightsail, see the [Amazon Lightsail Developer Guide](https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-tags).
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

impl Construct for CfnDomain {
    type Handle = CfnDomainRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDomainRef {
        CfnDomainRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDomain`] of a stack.
pub struct CfnDomainRef(NodeRef);

impl Clone for CfnDomainRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDomainRef {}
impl AsNode for CfnDomainRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDomainRef {
    /// What `Ref` returns: its `DomainName`, a [`lightsail::DomainName`](kinds::lightsail::DomainName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::lightsail::DomainName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the domain recordset ( `arn:aws:lightsail:global:123456789101:Domain/824cede0-abc7-4f84-8dbc-12345EXAMPLE`).
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::lightsail::DomainArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The date when the domain recordset was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The AWS Region and Availability Zone where the domain was created (read-only).
    ///
    /// `Fn::GetAtt` of `Location`.
    #[inline]
    pub fn attr_location(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Location")))
    }

    /// The resource type.
    ///
    /// `Fn::GetAtt` of `ResourceType`.
    #[inline]
    pub fn attr_resource_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResourceType")))
    }

    /// The support code. Include this code in your email to support when you have questions about an instance or another resource in Lightsail. This code enables our support team to look up your Lightsail information more easily.
    ///
    /// `Fn::GetAtt` of `SupportCode`.
    #[inline]
    pub fn attr_support_code(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SupportCode")))
    }
}

impl IntoValue<kinds::lightsail::DomainName> for &CfnDomainRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lightsail::DomainName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::lightsail::DomainArn> for &CfnDomainRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lightsail::DomainArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Describes a domain recordset entry.
///
/// The property type `DomainEntry` of `AWS::Lightsail::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct DomainEntryProperty(Object);

impl DomainEntryProperty {
    /// `DomainEntryProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the domain.
    /// - `target`: The target IP address ( `192.0.2.0`), or AWS name server ( `ns-111.awsdns-22.com.`).
    /// - `r#type`: The type of domain entry, such as address for IPv4 (A), address for IPv6 (AAAA), canonical name (CNAME), mail exchanger (MX), name server (NS), start of authority (SOA), service locator (SRV), or text (TXT).
    pub fn new(
        name: impl IntoValue<String>,
        target: impl IntoValue<String>,
        r#type: impl IntoValue<Type>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Target", target.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The ID of the domain recordset entry.
    ///
    /// `Id`.
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Id", value.into_value().into_node());
        self
    }

    /// When `true`, specifies whether the domain entry is an alias used by the Lightsail load balancer, Lightsail container service, Lightsail content delivery network (CDN) distribution, or another AWS resource. You can include an alias (A type) record in your request, which points to the DNS name of a load balancer, container service, CDN distribution, or other AWS resource and routes traffic to that resource.
    ///
    /// `IsAlias`.
    pub fn is_alias(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IsAlias", value.into_value().into_node());
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

impl Kind for DomainEntryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DomainEntryProperty> for DomainEntryProperty {}
impl From<DomainEntryProperty> for Node {
    #[inline]
    fn from(value: DomainEntryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DomainEntryProperty> for DomainEntryProperty {
    #[inline]
    fn into_value(self) -> Value<DomainEntryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Type` of a `DomainEntry` of `AWS::Lightsail::Domain`.
pub enum Type {
    /// `A`.
    A,
    /// `AAAA`.
    Aaaa,
    /// `CNAME`.
    Cname,
    /// `MX`.
    Mx,
    /// `NS`.
    Ns,
    /// `SOA`.
    Soa,
    /// `SRV`.
    Srv,
    /// `TXT`.
    Txt,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &["A", "AAAA", "CNAME", "MX", "NS", "SOA", "SRV", "TXT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

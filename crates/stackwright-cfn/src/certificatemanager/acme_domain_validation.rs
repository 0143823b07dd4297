// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CertificateManager::AcmeDomainValidation` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::CertificateManager::AcmeDomainValidation
///
/// `AWS::CertificateManager::AcmeDomainValidation`; `Ref` returns its `Arn`, a [`certificatemanager::AcmeDomainValidationArn`](kinds::certificatemanager::AcmeDomainValidationArn).
/// Changing one of these replaces it: `AcmeEndpointArn`, `DomainName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-acmedomainvalidation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAcmeDomainValidation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CertificateManager::AcmeDomainValidation",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("acme_domain_validation.rules"),
};

impl CfnAcmeDomainValidation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CertificateManager::AcmeDomainValidation";

    /// `CfnAcmeDomainValidation` with its required properties, in alphabetical order:
    ///
    /// - `acme_endpoint_arn`: The ARN of the ACME endpoint this domain validation is associated with.
    /// - `domain_name`: The domain name to validate.
    /// - `prevalidation_options`: Prevalidation method configuration.
    pub fn new(
        acme_endpoint_arn: impl IntoValue<kinds::certificatemanager::AcmeEndpointArn>,
        domain_name: impl IntoValue<String>,
        prevalidation_options: impl IntoValue<PrevalidationOptionsProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AcmeEndpointArn",
            acme_endpoint_arn.into_value().into_node(),
        );
        object_.put("DomainName", domain_name.into_value().into_node());
        object_.put(
            "PrevalidationOptions",
            prevalidation_options.into_value().into_node(),
        );
        Self(object_)
    }

    /// Tags associated with the domain validation.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<TagsItemsProperty>>) -> Self {
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

impl Construct for CfnAcmeDomainValidation {
    type Handle = CfnAcmeDomainValidationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAcmeDomainValidationRef {
        CfnAcmeDomainValidationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAcmeDomainValidation`] of a stack.
pub struct CfnAcmeDomainValidationRef(NodeRef);

impl Clone for CfnAcmeDomainValidationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAcmeDomainValidationRef {}
impl AsNode for CfnAcmeDomainValidationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAcmeDomainValidationRef {
    /// What `Ref` returns: its `Arn`, a [`certificatemanager::AcmeDomainValidationArn`](kinds::certificatemanager::AcmeDomainValidationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::certificatemanager::AcmeDomainValidationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the domain validation.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::certificatemanager::AcmeDomainValidationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::certificatemanager::AcmeDomainValidationArn> for &CfnAcmeDomainValidationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::certificatemanager::AcmeDomainValidationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// DNS-based prevalidation options for the domain validation.
///
/// The property type `DnsPrevalidationOptions` of `AWS::CertificateManager::AcmeDomainValidation`.
#[must_use = "a property type does nothing until it is set"]
pub struct DnsPrevalidationOptionsProperty(Object);

impl DnsPrevalidationOptionsProperty {
    /// `DnsPrevalidationOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Controls which certificate types are authorized to be issued for the domain via the ACME endpoint.
    ///
    /// `DomainScope`.
    pub fn domain_scope(mut self, value: impl IntoValue<DomainScopeProperty>) -> Self {
        self.0.put("DomainScope", value.into_value().into_node());
        self
    }

    /// The Route 53 hosted zone ID for automatic DNS record management. When provided, the service creates the validation DNS record on the customer's behalf.
    ///
    /// `HostedZoneId`; an update replaces the resource.
    pub fn hosted_zone_id(mut self, value: impl IntoValue<kinds::route53::HostedZoneId>) -> Self {
        self.0.put("HostedZoneId", value.into_value().into_node());
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

impl Kind for DnsPrevalidationOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DnsPrevalidationOptionsProperty> for DnsPrevalidationOptionsProperty {}
impl From<DnsPrevalidationOptionsProperty> for Node {
    #[inline]
    fn from(value: DnsPrevalidationOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DnsPrevalidationOptionsProperty> for DnsPrevalidationOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<DnsPrevalidationOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Controls which certificate types are authorized to be issued for the domain via the ACME endpoint.
///
/// The property type `DomainScope` of `AWS::CertificateManager::AcmeDomainValidation`.
#[must_use = "a property type does nothing until it is set"]
pub struct DomainScopeProperty(Object);

impl DomainScopeProperty {
    /// `DomainScopeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Whether certificates may be issued for the exact domain.
    ///
    /// `ExactDomain`.
    pub fn exact_domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ExactDomain", value.into_value().into_node());
        self
    }

    /// Whether certificates may be issued for subdomains of the domain.
    ///
    /// `Subdomains`.
    pub fn subdomains(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Subdomains", value.into_value().into_node());
        self
    }

    /// Whether wildcard certificates may be issued for the domain.
    ///
    /// `Wildcards`.
    pub fn wildcards(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Wildcards", value.into_value().into_node());
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

impl Kind for DomainScopeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DomainScopeProperty> for DomainScopeProperty {}
impl From<DomainScopeProperty> for Node {
    #[inline]
    fn from(value: DomainScopeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DomainScopeProperty> for DomainScopeProperty {
    #[inline]
    fn into_value(self) -> Value<DomainScopeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Prevalidation method configuration. Currently only DNS-based prevalidation is supported.
///
/// The property type `PrevalidationOptions` of `AWS::CertificateManager::AcmeDomainValidation`.
#[must_use = "a property type does nothing until it is set"]
pub struct PrevalidationOptionsProperty(Object);

impl PrevalidationOptionsProperty {
    /// `PrevalidationOptionsProperty` with its required properties, in alphabetical order:
    ///
    /// - `dns_prevalidation`: DNS-based prevalidation options for the domain validation.
    pub fn new(dns_prevalidation: impl IntoValue<DnsPrevalidationOptionsProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DnsPrevalidation",
            dns_prevalidation.into_value().into_node(),
        );
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

impl Kind for PrevalidationOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PrevalidationOptionsProperty> for PrevalidationOptionsProperty {}
impl From<PrevalidationOptionsProperty> for Node {
    #[inline]
    fn from(value: PrevalidationOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PrevalidationOptionsProperty> for PrevalidationOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<PrevalidationOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `TagsItems` of `AWS::CertificateManager::AcmeDomainValidation`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagsItemsProperty(Object);

impl TagsItemsProperty {
    /// `TagsItemsProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The key name of the tag.
    /// - `value`: The value for the tag.
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
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

impl Kind for TagsItemsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TagsItemsProperty> for TagsItemsProperty {}
impl From<TagsItemsProperty> for Node {
    #[inline]
    fn from(value: TagsItemsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TagsItemsProperty> for TagsItemsProperty {
    #[inline]
    fn into_value(self) -> Value<TagsItemsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

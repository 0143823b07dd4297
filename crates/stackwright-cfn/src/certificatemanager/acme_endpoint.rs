// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CertificateManager::AcmeEndpoint` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::CertificateManager::AcmeEndpoint
///
/// `AWS::CertificateManager::AcmeEndpoint`; `Ref` returns its `AcmeEndpointArn`, a [`certificatemanager::AcmeEndpointArn`](kinds::certificatemanager::AcmeEndpointArn).
/// Changing one of these replaces it: `AuthorizationBehavior`, `CertificateTags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-acmeendpoint.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAcmeEndpoint(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CertificateManager::AcmeEndpoint",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("acme_endpoint.rules"),
};

impl CfnAcmeEndpoint {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CertificateManager::AcmeEndpoint";

    /// `CfnAcmeEndpoint` with its required properties, in alphabetical order:
    ///
    /// - `authorization_behavior`: The authorization behavior for the ACME endpoint.
    /// - `certificate_authority`: The certificate authority configuration for the ACME endpoint.
    pub fn new(
        authorization_behavior: impl IntoValue<String>,
        certificate_authority: impl IntoValue<CertificateAuthorityProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AuthorizationBehavior",
            authorization_behavior.into_value().into_node(),
        );
        object_.put(
            "CertificateAuthority",
            certificate_authority.into_value().into_node(),
        );
        Self(object_)
    }

    /// Tags applied to certificates issued via this endpoint.
    ///
    /// `CertificateTags`; an update replaces the resource.
    pub fn certificate_tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0
            .put("CertificateTags", value.into_value().into_node());
        self
    }

    /// Whether contact information is required for the ACME endpoint.
    ///
    /// `Contact`; updated in place.
    pub fn contact(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Contact", value.into_value().into_node());
        self
    }

    /// Tags associated with the ACME endpoint.
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

impl Construct for CfnAcmeEndpoint {
    type Handle = CfnAcmeEndpointRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAcmeEndpointRef {
        CfnAcmeEndpointRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAcmeEndpoint`] of a stack.
pub struct CfnAcmeEndpointRef(NodeRef);

impl Clone for CfnAcmeEndpointRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAcmeEndpointRef {}
impl AsNode for CfnAcmeEndpointRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAcmeEndpointRef {
    /// What `Ref` returns: its `AcmeEndpointArn`, a [`certificatemanager::AcmeEndpointArn`](kinds::certificatemanager::AcmeEndpointArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::certificatemanager::AcmeEndpointArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the ACME endpoint.
    ///
    /// `Fn::GetAtt` of `AcmeEndpointArn`.
    #[inline]
    pub fn attr_acme_endpoint_arn(&self) -> Value<kinds::certificatemanager::AcmeEndpointArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AcmeEndpointArn")))
    }

    /// The ACME directory URL for the endpoint.
    ///
    /// `Fn::GetAtt` of `EndpointUrl`.
    #[inline]
    pub fn attr_endpoint_url(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EndpointUrl")))
    }
}

impl IntoValue<kinds::certificatemanager::AcmeEndpointArn> for &CfnAcmeEndpointRef {
    #[inline]
    fn into_value(self) -> Value<kinds::certificatemanager::AcmeEndpointArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The certificate authority configuration for the ACME endpoint.
///
/// The property type `CertificateAuthority` of `AWS::CertificateManager::AcmeEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct CertificateAuthorityProperty(Object);

impl CertificateAuthorityProperty {
    /// `CertificateAuthorityProperty` with its required properties, in alphabetical order:
    ///
    /// - `public_certificate_authority`: Configuration for the public certificate authority.
    pub fn new(
        public_certificate_authority: impl IntoValue<PublicCertificateAuthorityProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "PublicCertificateAuthority",
            public_certificate_authority.into_value().into_node(),
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

impl Kind for CertificateAuthorityProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CertificateAuthorityProperty> for CertificateAuthorityProperty {}
impl From<CertificateAuthorityProperty> for Node {
    #[inline]
    fn from(value: CertificateAuthorityProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CertificateAuthorityProperty> for CertificateAuthorityProperty {
    #[inline]
    fn into_value(self) -> Value<CertificateAuthorityProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for the public certificate authority.
///
/// The property type `PublicCertificateAuthority` of `AWS::CertificateManager::AcmeEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct PublicCertificateAuthorityProperty(Object);

impl PublicCertificateAuthorityProperty {
    /// `PublicCertificateAuthorityProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The allowed key algorithms for certificates issued via this endpoint.
    ///
    /// `AllowedKeyAlgorithms`.
    pub fn allowed_key_algorithms(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AllowedKeyAlgorithms", value.into_value().into_node());
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

impl Kind for PublicCertificateAuthorityProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PublicCertificateAuthorityProperty> for PublicCertificateAuthorityProperty {}
impl From<PublicCertificateAuthorityProperty> for Node {
    #[inline]
    fn from(value: PublicCertificateAuthorityProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PublicCertificateAuthorityProperty> for PublicCertificateAuthorityProperty {
    #[inline]
    fn into_value(self) -> Value<PublicCertificateAuthorityProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `TagsItems` of `AWS::CertificateManager::AcmeEndpoint`.
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

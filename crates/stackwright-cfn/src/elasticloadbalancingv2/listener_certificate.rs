// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ElasticLoadBalancingV2::ListenerCertificate` and its property types.

use crate::l1::*;

/// Specifies an SSL server certificate to add to the certificate list for an HTTPS or TLS listener.
///
/// `AWS::ElasticLoadBalancingV2::ListenerCertificate`; `Ref` returns its `Id`, a [`elasticloadbalancingv2::ListenerCertificateId`](kinds::elasticloadbalancingv2::ListenerCertificateId).
/// Changing one of these replaces it: `ListenerArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listenercertificate.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnListenerCertificate(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ElasticLoadBalancingV2::ListenerCertificate",
    tags: None,
    rules: include_str!("listener_certificate.rules"),
};

impl CfnListenerCertificate {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ElasticLoadBalancingV2::ListenerCertificate";

    /// `CfnListenerCertificate` with its required properties, in alphabetical order:
    ///
    /// - `certificates`: The certificate.
    /// - `listener_arn`: The Amazon Resource Name (ARN) of the listener.
    pub fn new(
        certificates: impl IntoValue<List<CertificateProperty>>,
        listener_arn: impl IntoValue<kinds::elasticloadbalancingv2::ListenerArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Certificates", certificates.into_value().into_node());
        object_.put("ListenerArn", listener_arn.into_value().into_node());
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

impl Construct for CfnListenerCertificate {
    type Handle = CfnListenerCertificateRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnListenerCertificateRef {
        CfnListenerCertificateRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnListenerCertificate`] of a stack.
pub struct CfnListenerCertificateRef(NodeRef);

impl Clone for CfnListenerCertificateRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnListenerCertificateRef {}
impl AsNode for CfnListenerCertificateRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnListenerCertificateRef {
    /// What `Ref` returns: its `Id`, a [`elasticloadbalancingv2::ListenerCertificateId`](kinds::elasticloadbalancingv2::ListenerCertificateId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::elasticloadbalancingv2::ListenerCertificateId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::elasticloadbalancingv2::ListenerCertificateId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::elasticloadbalancingv2::ListenerCertificateId>
    for &CfnListenerCertificateRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::elasticloadbalancingv2::ListenerCertificateId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Specifies an SSL server certificate for the certificate list of a secure listener.
///
/// The property type `Certificate` of `AWS::ElasticLoadBalancingV2::ListenerCertificate`.
#[must_use = "a property type does nothing until it is set"]
pub struct CertificateProperty(Object);

impl CertificateProperty {
    /// `CertificateProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of the certificate.
    ///
    /// `CertificateArn`.
    pub fn certificate_arn(
        mut self,
        value: impl IntoValue<kinds::elasticloadbalancingv2::CertificateArn>,
    ) -> Self {
        self.0.put("CertificateArn", value.into_value().into_node());
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

impl Kind for CertificateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CertificateProperty> for CertificateProperty {}
impl From<CertificateProperty> for Node {
    #[inline]
    fn from(value: CertificateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CertificateProperty> for CertificateProperty {
    #[inline]
    fn into_value(self) -> Value<CertificateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

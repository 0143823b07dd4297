// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ApiGateway::ClientCertificate` and its property types.

use crate::l1::*;

/// The `AWS::ApiGateway::ClientCertificate` resource creates a client certificate that API Gateway uses to configure client-side SSL authentication for sending requests to the integration endpoint.
///
/// `AWS::ApiGateway::ClientCertificate`; `Ref` returns its `ClientCertificateId`, a [`apigateway::ClientCertificateId`](kinds::apigateway::ClientCertificateId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-clientcertificate.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnClientCertificate(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ApiGateway::ClientCertificate",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: "",
};

impl CfnClientCertificate {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ApiGateway::ClientCertificate";

    /// `CfnClientCertificate` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The description of the client certificate.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The collection of tags. Each tag element is associated with a given resource.
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

impl Construct for CfnClientCertificate {
    type Handle = CfnClientCertificateRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnClientCertificateRef {
        CfnClientCertificateRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnClientCertificate`] of a stack.
pub struct CfnClientCertificateRef(NodeRef);

impl Clone for CfnClientCertificateRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnClientCertificateRef {}
impl AsNode for CfnClientCertificateRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnClientCertificateRef {
    /// What `Ref` returns: its `ClientCertificateId`, a [`apigateway::ClientCertificateId`](kinds::apigateway::ClientCertificateId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::apigateway::ClientCertificateId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID for the client certificate. For example: `abc123`.
    ///
    /// `Fn::GetAtt` of `ClientCertificateId`.
    #[inline]
    pub fn attr_client_certificate_id(&self) -> Value<kinds::apigateway::ClientCertificateId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ClientCertificateId")))
    }
}

impl IntoValue<kinds::apigateway::ClientCertificateId> for &CfnClientCertificateRef {
    #[inline]
    fn into_value(self) -> Value<kinds::apigateway::ClientCertificateId> {
        Value::from_node(Node::Ref(self.0))
    }
}

// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoT::DomainConfiguration` and its property types.

use crate::l1::*;

/// Specifies a domain configuration.
///
/// `AWS::IoT::DomainConfiguration`; `Ref` returns its `DomainConfigurationName`, a [`iot::DomainConfigurationName`](kinds::iot::DomainConfigurationName).
/// Changing one of these replaces it: `DomainConfigurationName`, `DomainName`, `ServerCertificateArns`, `ServiceType`, `ValidationCertificateArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-domainconfiguration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDomainConfiguration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoT::DomainConfiguration",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("domain_configuration.rules"),
};

impl CfnDomainConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoT::DomainConfiguration";

    /// `CfnDomainConfiguration` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An enumerated string that speciﬁes the application-layer protocol.
    ///
    /// `ApplicationProtocol`; one of `SECURE_MQTT`, `MQTT_WSS`, `HTTPS`, `DEFAULT`; updated in place.
    pub fn application_protocol(mut self, value: impl IntoValue<ApplicationProtocol>) -> Self {
        self.0
            .put("ApplicationProtocol", value.into_value().into_node());
        self
    }

    /// An enumerated string that speciﬁes the authentication type.
    ///
    /// `AuthenticationType`; one of `AWS_X509`, `CUSTOM_AUTH`, `AWS_SIGV4`, `CUSTOM_AUTH_X509`, `DEFAULT`; updated in place.
    pub fn authentication_type(mut self, value: impl IntoValue<AuthenticationType>) -> Self {
        self.0
            .put("AuthenticationType", value.into_value().into_node());
        self
    }

    /// An object that specifies the authorization service for a domain.
    ///
    /// `AuthorizerConfig`; updated in place.
    pub fn authorizer_config(mut self, value: impl IntoValue<AuthorizerConfigProperty>) -> Self {
        self.0
            .put("AuthorizerConfig", value.into_value().into_node());
        self
    }

    /// An object that speciﬁes the client certificate conﬁguration for a domain.
    ///
    /// `ClientCertificateConfig`; updated in place.
    pub fn client_certificate_config(
        mut self,
        value: impl IntoValue<ClientCertificateConfigProperty>,
    ) -> Self {
        self.0
            .put("ClientCertificateConfig", value.into_value().into_node());
        self
    }

    /// The name of the domain configuration. This value must be unique to a region.
    ///
    /// `DomainConfigurationName`; an update replaces the resource.
    pub fn domain_configuration_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DomainConfigurationName", value.into_value().into_node());
        self
    }

    /// The status to which the domain configuration should be updated.
    ///
    /// Valid values: `ENABLED` | `DISABLED`
    ///
    /// `DomainConfigurationStatus`; one of `ENABLED`, `DISABLED`; updated in place.
    pub fn domain_configuration_status(
        mut self,
        value: impl IntoValue<DomainConfigurationStatus>,
    ) -> Self {
        self.0
            .put("DomainConfigurationStatus", value.into_value().into_node());
        self
    }

    /// The name of the domain.
    ///
    /// `DomainName`; an update replaces the resource.
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DomainName", value.into_value().into_node());
        self
    }

    /// The ARNs of the certificates that AWS IoT passes to the device during the TLS handshake. Currently you can specify only one certificate ARN. This value is not required for AWS -managed domains.
    ///
    /// `ServerCertificateArns`; an update replaces the resource.
    pub fn server_certificate_arns(
        mut self,
        value: impl IntoValue<List<kinds::certificatemanager::CertificateArn>>,
    ) -> Self {
        self.0
            .put("ServerCertificateArns", value.into_value().into_node());
        self
    }

    /// The server certificate configuration.
    ///
    /// For more information, see [Configurable endpoints](https://docs.aws.amazon.com//iot/latest/developerguide/iot-custom-endpoints-configurable.html) from the AWS IoT Core Developer Guide.
    ///
    /// `ServerCertificateConfig`; updated in place.
    pub fn server_certificate_config(
        mut self,
        value: impl IntoValue<ServerCertificateConfigProperty>,
    ) -> Self {
        self.0
            .put("ServerCertificateConfig", value.into_value().into_node());
        self
    }

    /// The type of service delivered by the endpoint.
    ///
    /// > AWS IoT Core currently supports only the `DATA` service type.
    ///
    /// `ServiceType`; one of `DATA`, `CREDENTIAL_PROVIDER`, `JOBS`; an update replaces the resource.
    pub fn service_type(mut self, value: impl IntoValue<ServiceType>) -> Self {
        self.0.put("ServiceType", value.into_value().into_node());
        self
    }

    /// Metadata which can be used to manage the domain configuration.
    ///
    /// > For URI Request parameters use format: ...key1=value1&key2=value2...
    /// >
    /// > For the CLI command-line parameter use format: &&tags "key1=value1&key2=value2..."
    /// >
    /// > For the cli-input-json file use format: "tags": "key1=value1&key2=value2..."
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// An object that specifies the TLS configuration for a domain.
    ///
    /// `TlsConfig`; updated in place.
    pub fn tls_config(mut self, value: impl IntoValue<TlsConfigProperty>) -> Self {
        self.0.put("TlsConfig", value.into_value().into_node());
        self
    }

    /// The certificate used to validate the server certificate and prove domain name ownership. This certificate must be signed by a public certificate authority. This value is not required for AWS -managed domains.
    ///
    /// `ValidationCertificateArn`; an update replaces the resource.
    pub fn validation_certificate_arn(
        mut self,
        value: impl IntoValue<kinds::elasticloadbalancingv2::CertificateArn>,
    ) -> Self {
        self.0
            .put("ValidationCertificateArn", value.into_value().into_node());
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

impl Construct for CfnDomainConfiguration {
    type Handle = CfnDomainConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDomainConfigurationRef {
        CfnDomainConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDomainConfiguration`] of a stack.
pub struct CfnDomainConfigurationRef(NodeRef);

impl Clone for CfnDomainConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDomainConfigurationRef {}
impl AsNode for CfnDomainConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDomainConfigurationRef {
    /// What `Ref` returns: its `DomainConfigurationName`, a [`iot::DomainConfigurationName`](kinds::iot::DomainConfigurationName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iot::DomainConfigurationName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the domain configuration.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::iot::DomainConfigurationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The type of service delivered by the domain.
    ///
    /// `Fn::GetAtt` of `DomainType`.
    #[inline]
    pub fn attr_domain_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DomainType")))
    }

    /// The ARNs of the certificates that AWS IoT passes to the device during the TLS handshake. Currently you can specify only one certificate ARN. This value is not required for AWS -managed domains.
    ///
    /// `Fn::GetAtt` of `ServerCertificates`.
    #[inline]
    pub fn attr_server_certificates(&self) -> Value<List<Json>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ServerCertificates")))
    }
}

impl IntoValue<kinds::iot::DomainConfigurationName> for &CfnDomainConfigurationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iot::DomainConfigurationName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::iot::DomainConfigurationArn> for &CfnDomainConfigurationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iot::DomainConfigurationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// An object that specifies the authorization service for a domain.
///
/// The property type `AuthorizerConfig` of `AWS::IoT::DomainConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct AuthorizerConfigProperty(Object);

impl AuthorizerConfigProperty {
    /// `AuthorizerConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A Boolean that specifies whether the domain configuration's authorization service can be overridden.
    ///
    /// `AllowAuthorizerOverride`.
    pub fn allow_authorizer_override(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AllowAuthorizerOverride", value.into_value().into_node());
        self
    }

    /// The name of the authorization service for a domain configuration.
    ///
    /// `DefaultAuthorizerName`.
    pub fn default_authorizer_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DefaultAuthorizerName", value.into_value().into_node());
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

impl Kind for AuthorizerConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AuthorizerConfigProperty> for AuthorizerConfigProperty {}
impl From<AuthorizerConfigProperty> for Node {
    #[inline]
    fn from(value: AuthorizerConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AuthorizerConfigProperty> for AuthorizerConfigProperty {
    #[inline]
    fn into_value(self) -> Value<AuthorizerConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that speciﬁes the client certificate conﬁguration for a domain.
///
/// The property type `ClientCertificateConfig` of `AWS::IoT::DomainConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClientCertificateConfigProperty(Object);

impl ClientCertificateConfigProperty {
    /// `ClientCertificateConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ARN of the Lambda function that IoT invokes after mutual TLS authentication during the connection.
    ///
    /// `ClientCertificateCallbackArn`.
    pub fn client_certificate_callback_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "ClientCertificateCallbackArn",
            value.into_value().into_node(),
        );
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

impl Kind for ClientCertificateConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClientCertificateConfigProperty> for ClientCertificateConfigProperty {}
impl From<ClientCertificateConfigProperty> for Node {
    #[inline]
    fn from(value: ClientCertificateConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClientCertificateConfigProperty> for ClientCertificateConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ClientCertificateConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The server certificate configuration.
///
/// For more information, see [Configurable endpoints](https://docs.aws.amazon.com//iot/latest/developerguide/iot-custom-endpoints-configurable.html) from the AWS IoT Core Developer Guide.
///
/// The property type `ServerCertificateConfig` of `AWS::IoT::DomainConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServerCertificateConfigProperty(Object);

impl ServerCertificateConfigProperty {
    /// `ServerCertificateConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A Boolean value that indicates whether Online Certificate Status Protocol (OCSP) server certificate check is enabled or not. For more information, see [Configurable endpoints](https://docs.aws.amazon.com//iot/latest/developerguide/iot-custom-endpoints-configurable.html) from the AWS IoT Core Developer Guide.
    ///
    /// `EnableOCSPCheck`.
    pub fn enable_ocsp_check(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableOCSPCheck", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) for an X.509 certificate stored in ACM. If provided, AWS IoT Core will use this certificate to validate the signature of the received OCSP response. The OCSP responder must sign responses using either this authorized responder certificate or the issuing certificate, depending on whether the ARN is provided or not. The certificate must be in the same account and region as the domain configuration.
    ///
    /// `OcspAuthorizedResponderArn`.
    pub fn ocsp_authorized_responder_arn(
        mut self,
        value: impl IntoValue<kinds::certificatemanager::CertificateArn>,
    ) -> Self {
        self.0
            .put("OcspAuthorizedResponderArn", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) for a Lambda function that acts as a Request for Comments (RFC) 6960-compliant Online Certificate Status Protocol (OCSP) responder, supporting basic OCSP responses. The Lambda function accepts a base64-encoding of the OCSP request in the Distinguished Encoding Rules (DER) format. The Lambda function's response is also a base64-encoded OCSP response in the DER format. The response size must not exceed 4 kilobytes (KiB). The Lambda function must be in the same account and region as the domain configuration.
    ///
    /// `OcspLambdaArn`.
    pub fn ocsp_lambda_arn(mut self, value: impl IntoValue<kinds::lambda::AnyFunctionArn>) -> Self {
        self.0.put("OcspLambdaArn", value.into_value().into_node());
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

impl Kind for ServerCertificateConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServerCertificateConfigProperty> for ServerCertificateConfigProperty {}
impl From<ServerCertificateConfigProperty> for Node {
    #[inline]
    fn from(value: ServerCertificateConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServerCertificateConfigProperty> for ServerCertificateConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ServerCertificateConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that specifies the TLS configuration for a domain.
///
/// The property type `TlsConfig` of `AWS::IoT::DomainConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct TlsConfigProperty(Object);

impl TlsConfigProperty {
    /// `TlsConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The security policy for a domain configuration. For more information, see [Security policies](https://docs.aws.amazon.com/iot/latest/developerguide/transport-security.html#tls-policy-table) in the *AWS IoT Core developer guide*.
    ///
    /// `SecurityPolicy`.
    pub fn security_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SecurityPolicy", value.into_value().into_node());
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

impl Kind for TlsConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TlsConfigProperty> for TlsConfigProperty {}
impl From<TlsConfigProperty> for Node {
    #[inline]
    fn from(value: TlsConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TlsConfigProperty> for TlsConfigProperty {
    #[inline]
    fn into_value(self) -> Value<TlsConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ApplicationProtocol` of `AWS::IoT::DomainConfiguration`.
pub enum ApplicationProtocol {
    /// `DEFAULT`.
    Default,
    /// `HTTPS`.
    Https,
    /// `MQTT_WSS`.
    MqttWss,
    /// `SECURE_MQTT`.
    SecureMqtt,
}

#[diagnostic::do_not_recommend]
impl Kind for ApplicationProtocol {}
#[diagnostic::do_not_recommend]
impl TextKind for ApplicationProtocol {}
#[diagnostic::do_not_recommend]
impl IdKind for ApplicationProtocol {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ApplicationProtocol {}
#[diagnostic::do_not_recommend]
impl IntoValue<ApplicationProtocol> for ApplicationProtocol {
    #[inline]
    fn into_value(self) -> Value<ApplicationProtocol> {
        const VALUES: &[&str] = &["DEFAULT", "HTTPS", "MQTT_WSS", "SECURE_MQTT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `AuthenticationType` of `AWS::IoT::DomainConfiguration`.
pub enum AuthenticationType {
    /// `AWS_SIGV4`.
    AwsSigv4,
    /// `AWS_X509`.
    AwsX509,
    /// `CUSTOM_AUTH`.
    CustomAuth,
    /// `CUSTOM_AUTH_X509`.
    CustomAuthX509,
    /// `DEFAULT`.
    Default,
}

#[diagnostic::do_not_recommend]
impl Kind for AuthenticationType {}
#[diagnostic::do_not_recommend]
impl TextKind for AuthenticationType {}
#[diagnostic::do_not_recommend]
impl IdKind for AuthenticationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AuthenticationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<AuthenticationType> for AuthenticationType {
    #[inline]
    fn into_value(self) -> Value<AuthenticationType> {
        const VALUES: &[&str] = &[
            "AWS_SIGV4",
            "AWS_X509",
            "CUSTOM_AUTH",
            "CUSTOM_AUTH_X509",
            "DEFAULT",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DomainConfigurationStatus` of `AWS::IoT::DomainConfiguration`.
pub enum DomainConfigurationStatus {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for DomainConfigurationStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for DomainConfigurationStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for DomainConfigurationStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DomainConfigurationStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<DomainConfigurationStatus> for DomainConfigurationStatus {
    #[inline]
    fn into_value(self) -> Value<DomainConfigurationStatus> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ServiceType` of `AWS::IoT::DomainConfiguration`.
pub enum ServiceType {
    /// `CREDENTIAL_PROVIDER`.
    CredentialProvider,
    /// `DATA`.
    Data,
    /// `JOBS`.
    Jobs,
}

#[diagnostic::do_not_recommend]
impl Kind for ServiceType {}
#[diagnostic::do_not_recommend]
impl TextKind for ServiceType {}
#[diagnostic::do_not_recommend]
impl IdKind for ServiceType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ServiceType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ServiceType> for ServiceType {
    #[inline]
    fn into_value(self) -> Value<ServiceType> {
        const VALUES: &[&str] = &["CREDENTIAL_PROVIDER", "DATA", "JOBS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
